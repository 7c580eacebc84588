package zorgian.lab.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import zorgian.lab.course.Exercise;
import zorgian.lab.grade.Grading;

@Command(name = "exercises", mixinStandardHelpOptions = true, description = "List the exercises of the course.")
final class ExercisesCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        Grading grader = new Grading();
        for (Exercise exercise : Home.here().course().exercises()) {
            var requirements = grader.requirements(exercise);
            int points = requirements.stream().mapToInt(requirement -> requirement.points()).sum();
            System.out.printf("%-22s %-30s %3d points, %2d requirements, %d min%n", exercise.id(), exercise.title(), points, requirements.size(),
                    exercise.minutes());
        }
        return 0;
    }
}

package zorgian.lab.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import zorgian.lab.course.Exercise;
import zorgian.lab.grade.Grading;
import zorgian.lab.report.Hints;
import zorgian.lab.spec.RequirementInfo;
import zorgian.lab.submission.UnusableInput;

@Command(name = "hint", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Show the next hint for a requirement: a nudge, then where to look, then nearly the answer. Hints cost no points.",
        footer = {"", "What was shown is remembered in target/hints.properties of the exercise;", "delete that file to begin anew."})
final class HintCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "ID", description = "The exercise.")
    private String id;

    @Parameters(index = "1", arity = "0..1", paramLabel = "REQUIREMENT", description = "Its requirement; without it, list the requirements.")
    private String requirement;

    @Override
    public Integer call() {
        Home home = Home.here();
        Exercise exercise = home.exercises(List.of(id)).get(0);
        List<RequirementInfo> requirements = new Grading().requirements(exercise);
        Hints hints = new Hints(home.workFolder(exercise).resolve("target/hints.properties"));
        if (requirement == null) {
            System.out.print(hints.overview(requirements));
        } else {
            System.out.print(hints.next(find(requirements)));
        }
        return 0;
    }

    private RequirementInfo find(List<RequirementInfo> requirements) {
        return requirements.stream().filter(each -> each.id().equals(requirement)).findFirst().orElseThrow(() -> new UnusableInput(
                "Exercise " + id + " has no requirement \"" + requirement + "\"; there are "
                        + requirements.stream().map(RequirementInfo::id).collect(Collectors.joining(", ")) + "."));
    }
}

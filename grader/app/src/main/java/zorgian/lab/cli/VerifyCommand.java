package zorgian.lab.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import zorgian.lab.course.Exercise;
import zorgian.lab.grade.Grading;
import zorgian.lab.grade.Graded;
import zorgian.lab.judge.Crew;
import zorgian.lab.report.Scoreboard;
import zorgian.lab.submission.Submission;
import zorgian.lab.verify.Check;
import zorgian.lab.verify.Checks;

@Command(name = "verify", mixinStandardHelpOptions = true, sortOptions = false,
        description = "For authors: grade the reference, the skeleton and every variant of an exercise, and show whether each gets what it must.")
final class VerifyCommand implements Callable<Integer> {

    @Parameters(paramLabel = "ID", arity = "0..*", description = "Exercises to verify; all if none is named.")
    private List<String> ids;

    @Option(names = "--only", paramLabel = "TEXT", description = "Only answers whose name contains this, with their scoreboards.")
    private String only;

    @Mixin
    private SchedulesMixin schedulesMixin = new SchedulesMixin();

    @Mixin
    private SandboxMixin sandboxMixin = new SandboxMixin();

    @Mixin
    private WorkersMixin workersMixin = new WorkersMixin();

    @Override
    public Integer call() throws InterruptedException {
        sandboxMixin.check();
        Home home = Home.here().needsRepository();
        Grading grader = schedulesMixin.grading();
        Submission solutions = Submission.open(home.solutions());
        Submission skeletons = Submission.open(home.exercises());
        int wrong = 0;
        try (Crew crew = workersMixin.crew(Crew.usualSize())) {
            List<Begun> begun = new ArrayList<>();
            for (Exercise exercise : home.exercises(ids)) {
                Checks.of(exercise, solutions, skeletons).stream().filter(check -> only == null || check.name().contains(only))
                        .forEach(check -> begun.add(begin(exercise, check, grader, crew)));
            }
            String exercise = "";
            for (Begun each : begun) {
                if (!each.exercise().id().equals(exercise)) {
                    exercise = each.exercise().id();
                    System.out.println(exercise);
                }
                wrong += show(each) ? 0 : 1;
            }
        }
        System.out.println(wrong == 0 ? "Each answer gets what it must." : wrong + " answers do not get what they must.");
        return wrong == 0 ? 0 : Main.POINTS_MISSING;
    }

    private record Timed(Graded graded, long millis) {
    }

    /** @param grading null where it needs a newer JDK */
    private record Begun(Exercise exercise, Check check, Future<Timed> grading) {
    }

    /** One that is shown is explained. */
    private Begun begin(Exercise exercise, Check check, Grading grader, Crew crew) {
        return new Begun(exercise, check, !check.isForThisJdk() ? null : crew.submit(workers -> {
            long began = System.nanoTime();
            Graded graded = only != null ? grader.grade(exercise, check.sources(), workers) : check.grade(grader, exercise, workers);
            return new Timed(graded, (System.nanoTime() - began) / 1_000_000);
        }));
    }

    private boolean show(Begun begun) throws InterruptedException {
        Check check = begun.check();
        if (begun.grading() == null) {
            System.out.printf("  %-4s %-36s needs JDK %d%n", "skip", check.name(), check.jdk());
            return true;
        }
        Timed timed = Crew.result(begun.grading());
        Graded graded = timed.graded();
        String difference = check.difference(graded.result().requirements());
        System.out.printf("  %-4s %-36s %3d points  %5d ms  %s%n", difference.isEmpty() ? "ok" : "BAD", check.name(),
                graded.result().points(), timed.millis(), difference);
        if (only != null) {
            System.out.print(Scoreboard.exercise(graded.result(), Terminal.hasColours()));
        }
        graded.faults().forEach(fault -> System.err.println("lab: the grader failed at " + fault));
        return difference.isEmpty() && graded.faults().isEmpty();
    }
}

package zorgian.lab.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import zorgian.lab.course.Exercise;
import zorgian.lab.grade.Replay;
import zorgian.lab.judge.Workers;
import zorgian.lab.report.Scoreboard;
import zorgian.lab.report.StepByStep;
import zorgian.lab.spec.ObservedRun;
import zorgian.lab.submission.Submission;
import zorgian.lab.submission.UnusableInput;

@Command(name = "replay", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Run an exercise once more and show step by step the runs that it was missed by, under the very schedules.")
final class ReplayCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "ID", description = "The exercise.")
    private String id;

    @Parameters(index = "1", paramLabel = "SUBMISSION", description = "A folder or an archive.")
    private Path path;

    @Option(names = "--requirement", paramLabel = "ID", description = "Show the last run of this requirement; otherwise of each that is missed.")
    private String requirement;

    @Option(names = "--schedule", paramLabel = "NAME", converter = ScheduleName.class,
            description = "Run every scenario under this schedule, as the scoreboard names it; otherwise under all of the budget.")
    private String schedule;

    @Mixin
    private WorkersMixin workersMixin = new WorkersMixin();

    @Override
    public Integer call() {
        Exercise exercise = Home.here().exercises(List.of(id)).get(0);
        Submission submission = Submission.open(path);
        Replay replay = play(exercise, submission);
        List<ObservedRun> runs = replay.last(requirement);
        if (requirement != null && replay.graded().result().requirements().stream().noneMatch(result -> result.id().equals(requirement))) {
            throw new UnusableInput("exercise " + id + " has no requirement " + requirement + "; lab grade --json names them.");
        }
        runs.forEach(run -> System.out.println(StepByStep.of(run, replay.graded().result().requirement(run.requirement()))));
        if (runs.isEmpty()) {
            System.out.println(Scoreboard.exercise(replay.graded().result(), Terminal.hasColours()));
        }
        boolean all = replay.graded().result().points() == replay.graded().result().max();
        return all ? 0 : Main.POINTS_MISSING;
    }

    private Replay play(Exercise exercise, Submission submission) {
        try (Workers workers = workersMixin.start()) {
            return Replay.of(exercise, submission.sources(exercise.id(), exercise.packageName()).files(), workers, schedule);
        }
    }
}

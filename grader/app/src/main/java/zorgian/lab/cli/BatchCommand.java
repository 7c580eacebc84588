package zorgian.lab.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Model.CommandSpec;
import zorgian.lab.course.Exercise;
import zorgian.lab.export.GradebookEntry;
import zorgian.lab.export.GradesCsv;
import zorgian.lab.export.ResultFiles;
import zorgian.lab.export.ResultJson;
import zorgian.lab.grade.Batch;
import zorgian.lab.grade.SubmissionGrader;
import zorgian.lab.judge.Crew;
import zorgian.lab.output.OutputFile;
import zorgian.lab.report.Harmless;
import zorgian.lab.report.Scoreboard;
import zorgian.lab.submission.Submission;
import zorgian.lab.submission.Submissions;
import zorgian.lab.submission.UnusableInput;

@Command(name = "batch", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Grade every submission in a folder, and write DIR/grades.csv and DIR/results/<submission>.json.")
final class BatchCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FOLDER", description = "Each folder and each archive that lies directly in it is a submission.")
    private Path folder;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Where the results go; made where it is missing.")
    private Path out;

    @Option(names = "--jobs", paramLabel = "N", description = "Submissions graded at once (default: the cores, at most 4).")
    private int jobs = Crew.usualSize();

    @Option(names = "--exercise", paramLabel = "ID", description = "Grade only this exercise; may be given several times.")
    private List<String> ids;

    @Mixin
    private SchedulesMixin schedulesMixin = new SchedulesMixin();

    @Mixin
    private SandboxMixin sandboxMixin = new SandboxMixin();

    @Mixin
    private WorkersMixin workersMixin = new WorkersMixin();

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws InterruptedException {
        sandboxMixin.check();
        if (jobs < 1) {
            throw new ParameterException(command.commandLine(), "--jobs takes a whole number of at least 1.");
        }
        List<Exercise> exercises = Home.here().exercises(ids);
        List<Path> paths = Submissions.in(folder);
        SubmissionGrader grader = new SubmissionGrader(exercises, schedulesMixin.grading());
        int max = grader.max();
        mustBeWritable(out);
        ProgressBar bar = new ProgressBar();
        List<Batch.Item> items;
        try (Crew crew = workersMixin.crew(jobs)) {
            items = new Batch(grader, crew).grade(paths, (item, count, all) -> bar.show(count, all, Harmless.line(name(item), 40)));
        }
        bar.end();
        List<GradebookEntry> entries = items.stream().map(item -> entry(item, max)).toList();
        write(entries, exercises);
        print(entries, max);
        List<String> failures = new ArrayList<>();
        for (Batch.Item item : items) {
            if (item.isOurFault()) {
                failures.add(name(item) + ": " + item.problem());
            } else if (item.outcome() != null) {
                item.outcome().faults().forEach(fault -> failures.add(name(item) + ": " + fault));
            }
        }
        failures.forEach(failure -> System.err.println("lab: the grader failed at " + Harmless.line(failure, 300)));
        boolean open = entries.stream().anyMatch(
                entry -> entry instanceof GradebookEntry.Graded graded && graded.result().pointsOpen() > 0);
        return !failures.isEmpty() ? Main.GRADER_FAILED : open ? Main.POINTS_MISSING : 0;
    }

    private static String name(Batch.Item item) {
        return item.outcome() == null ? Submission.nameOf(item.path())
                : item.outcome().result().submission();
    }

    private static GradebookEntry entry(Batch.Item item, int max) {
        return item.outcome() == null ? new GradebookEntry.Unusable(name(item), max, item.problem())
                : new GradebookEntry.Graded(item.outcome().result());
    }

    private void write(List<GradebookEntry> entries, List<Exercise> exercises) {
        List<String> files = ResultFiles.names(entries.stream().map(GradebookEntry::submission).toList());
        for (int i = 0; i < entries.size(); i++) {
            OutputFile.write(out.resolve("results").resolve(files.get(i)), ResultJson.of(entries.get(i)));
        }
        OutputFile.write(out.resolve("grades.csv"), GradesCsv.of(exercises.stream().map(Exercise::id).toList(), entries));
    }

    private void print(List<GradebookEntry> entries, int max) {
        for (GradebookEntry entry : entries) {
            String name = Harmless.line(entry.submission(), 40);
            if (entry instanceof GradebookEntry.Graded graded) {
                int open = graded.result().pointsOpen();
                System.out.printf("%4d of %d  %s%s%n", graded.result().points(), max, name,
                        open == 0 ? "" : ": " + open + " open, could not be judged; grade it again");
            } else if (entry instanceof GradebookEntry.Unusable unusable) {
                System.out.printf("%4s of %d  %s: %s%n", "-", max, name, Harmless.line(unusable.message(), 300));
            }
        }
        entries.stream().flatMap(entry -> entry instanceof GradebookEntry.Graded graded ? Stream.of(graded.result()) : Stream.empty())
                .findFirst().ifPresent(result -> System.out.println(result.isAdvisory() ? Scoreboard.WITHOUT_SANDBOX
                        : "The code ran in a sandbox (" + result.sandbox() + ")."));
        System.out.println("Written: " + out.resolve("grades.csv") + " and " + entries.size() + " files in " + out.resolve("results"));
    }

    /** Before an hour of grading, not after it. */
    private static void mustBeWritable(Path out) {
        try {
            Files.createDirectories(out.resolve("results"));
            Files.delete(Files.createTempFile(out, ".writable", ""));
        } catch (IOException | UnsupportedOperationException e) {
            throw new UnusableInput("The output folder " + out + " cannot be written; name another with --out.", e);
        }
    }
}

package zorgian.lab.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import zorgian.lab.export.ResultJson;
import zorgian.lab.grade.GradedSubmission;
import zorgian.lab.grade.SubmissionGrader;
import zorgian.lab.judge.Crew;
import zorgian.lab.output.OutputFile;
import zorgian.lab.report.Scoreboard;
import zorgian.lab.score.SubmissionResult;
import zorgian.lab.submission.Submission;

@Command(name = "grade", mixinStandardHelpOptions = true, sortOptions = false, description = "Grade one submission and print a scoreboard.",
        footer = {"", "A submission is a folder, a .zip, a .tar.gz or a .tar with",
            "exercises/<id>/src/main/java/... or <id>/src/main/java/..., also inside one or two", "folders more."})
final class GradeCommand implements Callable<Integer> {

    @Parameters(paramLabel = "SUBMISSION", description = "A folder or an archive.")
    private Path path;

    @Option(names = "--exercise", paramLabel = "ID", description = "Grade only this exercise; may be given several times.")
    private List<String> ids;

    @Option(names = "--json", paramLabel = "FILE", description = "Write the result as JSON too; - for standard output, in the scoreboard's place.")
    private String json;

    @Mixin
    private SchedulesMixin schedulesMixin = new SchedulesMixin();

    @Mixin
    private SandboxMixin sandboxMixin = new SandboxMixin();

    @Mixin
    private WorkersMixin workersMixin = new WorkersMixin();

    @Override
    public Integer call() throws InterruptedException {
        sandboxMixin.check();
        SubmissionGrader grader = new SubmissionGrader(Home.here().exercises(ids), schedulesMixin.grading());
        Submission submission = Submission.open(path);
        GradedSubmission outcome;
        try (Crew crew = workersMixin.crew(Crew.usualSize())) {
            outcome = grader.grade(submission, crew);
        }
        SubmissionResult result = outcome.result();
        if ("-".equals(json)) {
            System.out.print(ResultJson.of(result));
        } else {
            if (json != null) {
                OutputFile.write(Path.of(json), ResultJson.of(result));
            }
            System.out.print(Scoreboard.submission(result, Terminal.hasColours()));
        }
        outcome.faults().forEach(fault -> System.err.println("lab: the grader failed at " + fault));
        return !outcome.faults().isEmpty() ? Main.GRADER_FAILED : result.points() == result.max() ? 0 : Main.POINTS_MISSING;
    }
}

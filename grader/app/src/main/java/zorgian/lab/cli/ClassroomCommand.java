package zorgian.lab.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import zorgian.lab.course.Exercise;
import zorgian.lab.export.Classroom;
import zorgian.lab.grade.GradedSubmission;
import zorgian.lab.grade.Grading;
import zorgian.lab.grade.SubmissionGrader;
import zorgian.lab.judge.Crew;
import zorgian.lab.score.SubmissionResult;
import zorgian.lab.submission.SourceFile;
import zorgian.lab.submission.Submission;
import zorgian.lab.submission.UnusableInput;

@Command(name = "classroom", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Grade one submission for GitHub Actions: annotations, the step summary, the legacy Classroom reporter's result, and Classroom 50's"
                + " result.json; where the environment names no place for these, print what they would be.")
final class ClassroomCommand implements Callable<Integer> {

    @Parameters(paramLabel = "SUBMISSION", description = "A folder, in Actions the checkout (.), or an archive.")
    private Path path;

    @Option(names = "--exercise", paramLabel = "ID", description = "Grade only this exercise; may be given several times.")
    private List<String> ids;

    @Mixin
    private SandboxMixin sandboxMixin = new SandboxMixin();

    @Override
    public Integer call() throws InterruptedException {
        sandboxMixin.check();
        List<Exercise> exercises = Home.here().exercises(ids);
        Submission submission = Submission.open(path);
        GradedSubmission outcome;
        try (Crew crew = Crew.of(Crew.usualSize())) {
            outcome = new SubmissionGrader(exercises, new Grading()).grade(submission, crew);
        }
        SubmissionResult result = outcome.result();
        Map<String, String> paths = paths(submission, exercises);
        new Classroom(System.getenv(), path, System.out).publish(result, (exercise, file) -> paths.getOrDefault(exercise + "/" + file, ""), Instant.now());
        outcome.faults().forEach(fault -> System.err.println("lab: the grader failed at " + fault));
        return !outcome.faults().isEmpty() ? Main.GRADER_FAILED : result.points() == result.max() ? 0 : Main.POINTS_MISSING;
    }

    private static Map<String, String> paths(Submission submission, List<Exercise> exercises) {
        Map<String, String> paths = new HashMap<>();
        for (Exercise exercise : exercises) {
            try {
                for (SourceFile file : submission.sources(exercise.id(), exercise.packageName()).files()) {
                    paths.put(exercise.id() + "/" + file.name(), file.path());
                }
            } catch (UnusableInput e) {
                // The result says so already; it just has no path.
            }
        }
        return paths;
    }
}

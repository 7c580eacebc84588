package zorgian.lab.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import zorgian.lab.compile.CompileResult;
import zorgian.lab.compile.DoesNotCompile;
import zorgian.lab.compile.SourceCompiler;
import zorgian.lab.course.Exercise;
import zorgian.lab.grade.Grading;
import zorgian.lab.judge.Workers;
import zorgian.lab.output.TemporaryFolder;
import zorgian.lab.run.Subject;
import zorgian.lab.score.ExerciseResult;
import zorgian.lab.spec.Bench;
import zorgian.lab.spec.SpecRunner;
import zorgian.lab.submission.SourceFile;
import zorgian.lab.submission.Submission;

/** Answers to an exercise in a folder, as somebody hands them in. */
final class HandedIn {

    private static final Pattern UNDONE = Pattern.compile(
            "(public (\\S+) \\w+\\([^)]*\\)[^{;]*\\{)\\s*throw new UnsupportedOperationException\\([^)]*\\);");

    private HandedIn() {
    }

    /** Where the sources of an exercise lie in a submission. */
    static String sources(Exercise exercise) {
        return exercise.id() + "/src/main/java/" + exercise.packageName().replace('.', '/');
    }

    /** The reference. */
    static Path right(Path submission, Exercise exercise) throws IOException {
        return copy(Repository.SOLUTIONS, submission, exercise);
    }

    /** The skeleton as it is given out. */
    static Path untouched(Path submission, Exercise exercise) throws IOException {
        return copy(Repository.EXERCISES, submission, exercise);
    }

    /** The skeleton with files in the place of its own, by name. */
    static Path over(Path submission, Exercise exercise, Map<String, String> files) throws IOException {
        Path folder = untouched(submission, exercise).resolve(sources(exercise));
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        return submission;
    }

    /** The skeleton, each method of which does nothing and returns 0 or null. */
    static Path idle(Path submission, Exercise exercise) throws IOException {
        Path folder = untouched(submission, exercise).resolve(sources(exercise));
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String source = Files.readString(file);
                Files.writeString(file, UNDONE.matcher(source).replaceAll(undone -> undone.group(1) + switch (undone.group(2)) {
                    case "void" -> "";
                    case "boolean" -> "return false;";
                    case "int", "long", "double" -> "return 0;";
                    default -> "return null;";
                }));
            }
        }
        return submission;
    }

    private static Path copy(Path from, Path submission, Exercise exercise) throws IOException {
        Path folder = Files.createDirectories(submission.resolve(sources(exercise)));
        try (Stream<Path> files = Files.list(from.resolve(sources(exercise)))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        return submission;
    }

    /** Grades one under one schedule, with a gate that lets everything pass. */
    static ExerciseResult gradeUngated(Path submission, Exercise exercise, Workers workers) {
        List<SourceFile> files = Submission.open(submission).sources(exercise.id(), exercise.packageName()).files();
        try (TemporaryFolder classes = TemporaryFolder.named("lab-classes")) {
            CompileResult compiled = SourceCompiler.ofThisJdk().compile(exercise, files, classes.path());
            if (compiled instanceof DoesNotCompile broken) {
                throw new IllegalStateException(submission + " does not compile: " + broken.text());
            }
            Subject subject = new Subject(classes.path(), exercise.packageName(), Set.copyOf(exercise.given()));
            Bench bench = new Bench(subject, workers, spec -> List.of());
            bench.hold(1);
            SpecRunner.run(exercise.spec(), bench);
            return Grading.score(exercise, bench).result();
        } finally {
            workers.renew();
        }
    }
}

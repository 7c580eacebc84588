package zorgian.lab.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import zorgian.lab.author.Handout;
import zorgian.lab.course.Course;
import zorgian.lab.course.Exercise;
import zorgian.lab.grade.Grading;
import zorgian.lab.grade.SubmissionGrader;
import zorgian.lab.judge.Crew;
import zorgian.lab.output.TemporaryFolder;
import zorgian.lab.submission.Submission;

/** Wall time of grading the reference of every exercise, against Maven in the handout and against running the exercises in real time. */
public final class Speed {

    private final Path home;
    private final Course course;

    /** @param home a clone of the repository, built */
    public Speed(Path home) {
        this.home = home.toAbsolutePath().normalize();
        this.course = Course.load(home.resolve("solutions"));
    }

    /** One way to do it, and its wall time in ms. */
    public record Measured(String way, long millis) {
    }

    /** Wall time of a grading of its own, from the start of its JVM to its end: the median of several. */
    public Measured firstRun(int runs) throws IOException, InterruptedException {
        List<Long> millis = new ArrayList<>();
        for (int i = 0; i < runs; i++) {
            millis.add(time(home, List.of(java(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dlab.home=" + home, "-cp",
                    System.getProperty("java.class.path"), "zorgian.lab.cli.Main", "grade", home.resolve("solutions").toString())));
        }
        return new Measured("lab grade solutions, a new JVM (median of " + runs + ")", median(millis));
    }

    /** Wall time of a grading by a grader and a worker that are warm, as in a batch: the median of several. */
    public Measured warm(int runs) throws InterruptedException {
        List<Long> millis = new ArrayList<>();
        SubmissionGrader grader = new SubmissionGrader(course.exercises(), new Grading());
        try (Crew crew = Crew.of(Crew.usualSize())) {
            for (int i = 0; i <= runs; i++) {
                long began = System.nanoTime();
                grader.grade(Submission.open(home.resolve("solutions")), crew);
                if (i > 0) {
                    millis.add((System.nanoTime() - began) / 1_000_000);
                }
            }
        }
        return new Measured("the same in a batch, worker warm (median of " + runs + ")", median(millis));
    }

    /** Wall time of {@code mvn -o -q test} in the handout with the reference copied in, all libraries being there. */
    public Measured mavenInTheHandout() throws IOException, InterruptedException {
        try (TemporaryFolder folder = TemporaryFolder.named("lab-speed")) {
            Path handout = folder.path().resolve("handout");
            new Handout(course, new Grading()::requirements).write(handout, List.of());
            for (Exercise exercise : course.exercises()) {
                copy(exercise.folder().resolve("src/main/java"), handout.resolve(exercise.id()).resolve("src/main/java"));
            }
            time(handout, List.of("mvn", "-q", "test-compile"));
            return new Measured("mvn -o -q test in the handout", time(handout, List.of("mvn", "-o", "-q", "test")));
        }
    }

    /** Wall time of the main of every exercise, one after the other, in real time. */
    public Measured realTime() throws IOException, InterruptedException {
        long millis = 0;
        for (Exercise exercise : course.exercises()) {
            millis += time(home, List.of(java(), "-cp", exercise.folder().resolve("target/classes").toString(),
                    exercise.packageName() + "." + exercise.main()));
        }
        return new Measured("the mains of the exercises, in real time", millis);
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static long time(Path folder, List<String> command) throws IOException, InterruptedException {
        long began = System.nanoTime();
        Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT).redirectInput(ProcessBuilder.Redirect.PIPE).start();
        process.getOutputStream().close();
        int code = process.waitFor();
        if (code != 0) {
            throw new IOException(String.join(" ", command) + " ended with exit code " + code);
        }
        return (System.nanoTime() - began) / 1_000_000;
    }

    private static long median(List<Long> millis) {
        return millis.stream().sorted().toList().get(millis.size() / 2);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.write(target, Files.readAllBytes(file));
            }
        }
    }

}

package zorgian.lab.acceptance;

import java.nio.file.Path;
import java.util.List;
import zorgian.lab.course.Course;
import zorgian.lab.course.Exercise;

/** This repository, as a user has it. */
final class Repository {

    static final Path ROOT = Path.of(System.getProperty("lab.home", "../..")).toAbsolutePath().normalize();
    static final Path SOLUTIONS = ROOT.resolve("solutions");
    static final Path EXERCISES = ROOT.resolve("exercises");
    static final Path SAMPLE_CLASS = ROOT.resolve("data/sample-class");

    private Repository() {
    }

    static List<Exercise> exercises() {
        return Course.load(SOLUTIONS).exercises();
    }
}

package zorgian.lab.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import zorgian.lab.course.Course;
import zorgian.lab.course.Exercise;
import zorgian.lab.submission.UnusableInput;

/** Where the grader finds its course: the repository, or a handout. */
record Home(Path folder) {

    /** The folder named by -Dlab.home, which the start script sets; else the current one. */
    static Home here() {
        return new Home(Path.of(System.getProperty("lab.home", "")));
    }

    boolean isRepository() {
        return Files.isDirectory(folder.resolve("solutions"));
    }

    Path solutions() {
        return folder.resolve("solutions");
    }

    Path exercises() {
        return folder.resolve("exercises");
    }

    /** Where somebody works on an exercise: exercises/ID, or ID in a handout. */
    Path workFolder(Exercise exercise) {
        return (isRepository() ? exercises() : folder).resolve(exercise.id());
    }

    /** Where the mains of exercises look for real books. */
    Path books() {
        return (isRepository() ? exercises() : folder).resolve("books");
    }

    Course course() {
        return Course.load(isRepository() ? solutions() : folder.resolve(".lab/course"));
    }

    List<Exercise> exercises(List<String> ids) {
        return course().select(ids == null ? List.of() : ids);
    }

    /** For commands of authors: @throws UnusableInput where this is no clone of the repository */
    Home needsRepository() {
        if (!isRepository()) {
            throw new UnusableInput("This is for authors: run it in a clone of the repository, where solutions/ is.");
        }
        return this;
    }
}

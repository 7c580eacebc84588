package zorgian.lab.course;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import zorgian.lab.submission.UnusableInput;

/**
 * The exercises that can be graded.
 *
 * @param folder where they lie: solutions/ of the repository, or .lab/course of a handout
 * @param exercises all of them, in the order of their ids
 */
public record Course(Path folder, List<Exercise> exercises) {

    public Course {
        exercises = List.copyOf(exercises);
    }

    /**
     * Reads every folder in {@code folder} that has an exercise.properties.
     *
     * @throws UnusableInput where there is none, or one does not say what it must
     */
    public static Course load(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new UnusableInput("There is no folder " + folder + " with the exercises of a course.");
        }
        List<Path> folders;
        try (Stream<Path> children = Files.list(folder)) {
            folders = children.filter(child -> Files.exists(child.resolve(ExerciseFolder.PROPERTIES))).sorted().toList();
        } catch (IOException e) {
            throw new UnusableInput("The folder " + folder + " cannot be read (" + e + ").", e);
        }
        if (folders.isEmpty()) {
            throw new UnusableInput("No folder in " + folder + " has an " + ExerciseFolder.PROPERTIES + ", so there is no exercise to grade.");
        }
        return new Course(folder, folders.stream().map(Exercise::in).toList());
    }

    /**
     * What the course's author says of the way through it: the text of course.md; empty where there is none.
     *
     * @throws UnusableInput where it cannot be read
     */
    public String words() {
        Path words = folder.resolve("course.md");
        try {
            return Files.exists(words) ? Files.readString(words).replace("\r\n", "\n").strip() : "";
        } catch (IOException e) {
            throw new UnusableInput("The file " + words + " cannot be read (" + e + ").", e);
        }
    }

    /**
     * The exercises with these ids in the course's order, or all of them where no id is named.
     *
     * @throws UnusableInput where an id is unknown, naming the known ones
     */
    public List<Exercise> select(Collection<String> ids) {
        List<String> known = exercises.stream().map(Exercise::id).toList();
        for (String id : ids) {
            if (!known.contains(id)) {
                throw new UnusableInput("There is no exercise \"" + id + "\"; there " + (known.size() == 1 ? "is " : "are ")
                        + String.join(", ", known) + ".");
            }
        }
        return ids.isEmpty() ? exercises : exercises.stream().filter(exercise -> ids.contains(exercise.id())).toList();
    }
}

package zorgian.lab.author;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import zorgian.lab.books.RealBooks;
import zorgian.lab.course.Course;
import zorgian.lab.course.Exercise;
import zorgian.lab.output.FileTree;
import zorgian.lab.spec.RequirementInfo;
import zorgian.lab.submission.UnusableInput;

/** What students receive: the skeletons, and in .lab/ the harness and the compiled specs. Nothing else is needed to work with it but a JDK and Maven Central. */
public final class Handout {

    /** What the workflow of a handout fetches into .lab/ by itself. */
    private static final String LIBRARIES = "lib";

    private final Course course;
    private final Skeletons skeletons;

    /**
     * A handout of a course.
     *
     * @param course the exercises of solutions/, their specs compiled
     * @param requirements the requirements of an exercise, in the order of its spec
     */
    public Handout(Course course, Function<Exercise, List<RequirementInfo>> requirements) {
        this.course = course;
        this.skeletons = new Skeletons(course, requirements);
    }

    /**
     * Writes a handout.
     *
     * @param out a folder that does not exist yet, or is empty
     * @param ids the exercises to hand out; none for all
     * @throws UnusableInput where an id is unknown, an exercise is not as it must be or its spec is not compiled, or {@code out} is not empty or cannot be
     *     written; {@code out} is then left as it was
     */
    public void write(Path out, Collection<String> ids) {
        List<Exercise> chosen = course.select(ids);
        FileTree tree = skeletons.tree(chosen);
        tree.putAll(".lab/", lab(chosen));
        tree.create(out);
    }

    /**
     * Makes a folder hold what .lab/ of a handout of the whole course holds, so that exercises/ of the repository can be worked in.
     *
     * @param out usually exercises/.lab; what else is in it is deleted
     * @throws UnusableInput where a spec is not compiled, or {@code out} cannot be written
     */
    public void kit(Path out) {
        lab(course.exercises()).bring(out, LIBRARIES::equals);
    }

    private static FileTree lab(List<Exercise> exercises) {
        FileTree lab = new FileTree();
        lab.put("lab.jar", LabJar.ofThisHarness());
        lab.put("pom.xml", Template.text("lab-pom.xml"));
        lab.putAll("books/", RealBooks.seeded());
        for (Exercise exercise : exercises) {
            String folder = "course/" + exercise.id() + "/";
            lab.put(folder + "exercise.properties", read(exercise.folder().resolve("exercise.properties")));
            exercise.givenSources().forEach(given -> lab.put(folder + "given/" + given.name(), given.content()));
            lab.putAll(folder + "spec/", compiledSpec(exercise));
        }
        return lab;
    }

    /** The classes in the spec's own package and below, and no others: the reference lies elsewhere, and the example test is handed out as source. */
    private static FileTree compiledSpec(Exercise exercise) {
        Path classes = exercise.specClasses();
        String spec = exercise.specClass().replace('.', '/');
        if (!Files.isRegularFile(classes.resolve(spec + ".class"))) {
            throw new UnusableInput("The compiled spec of " + exercise.id() + " is not in " + classes
                    + "; run ./lab skeletons in the repository, which builds it.");
        }
        FileTree tree = new FileTree();
        try (Stream<Path> files = Files.walk(classes.resolve(spec).getParent())) {
            files.filter(file -> file.toString().endsWith(".class"))
                    .forEach(file -> tree.put(classes.relativize(file).toString().replace('\\', '/'), read(file)));
        } catch (IOException e) {
            throw new UnusableInput("The folder " + classes + " cannot be read (" + e + ").", e);
        }
        return tree;
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UnusableInput("The file " + file + " cannot be read (" + e + ").", e);
        }
    }
}

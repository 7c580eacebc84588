package zorgian.lab.course;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import zorgian.lab.submission.SourceFile;
import zorgian.lab.submission.UnusableInput;

/**
 * One exercise of the course, as its folder describes it.
 *
 * @param id its folder's name, "07-deadlock-detector"
 * @param title its title
 * @param packageName the package of everything that a student writes for it, "zorgian.deadlock"
 * @param specClass the binary name of its spec
 * @param minutes how long it takes a student, 1 or more
 * @param teaches what one practises, a short phrase; empty where it does not say
 * @param needs ids of the exercises that should be done before it
 * @param given simple names of the top-level types that the student does not edit
 * @param main the given type that runs the exercise in real time
 * @param folder where all this lies: a folder of solutions/, or of a handout's .lab/course/
 */
public record Exercise(String id, String title, String packageName, String specClass, int minutes, String teaches, List<String> needs,
        List<String> given, String main, Path folder) {

    public Exercise {
        needs = List.copyOf(needs);
        given = List.copyOf(given);
    }

    /**
     * Reads the exercise that lies in a folder.
     *
     * @throws UnusableInput where its exercise.properties is missing or does not say what it must
     */
    public static Exercise in(Path folder) {
        return ExerciseFolder.read(folder);
    }

    /**
     * The given files, read from src/main/java where this is an exercise of solutions/, else from given/.
     *
     * @throws UnusableInput where one is missing or cannot be read
     */
    public List<SourceFile> givenSources() {
        return given.stream().map(name -> ExerciseFolder.source(folder, givenFolder().resolve(name + ".java"))).toList();
    }

    private Path givenFolder() {
        return isHandout() ? folder.resolve("given") : sourceFolder();
    }

    private Path sourceFolder() {
        return folder.resolve("src/main/java").resolve(packageName.replace('.', '/'));
    }

    private boolean isHandout() {
        return Files.isDirectory(folder.resolve("given"));
    }

    /** Where the compiled spec lies: target/test-classes of an exercise of solutions/, spec/ in a handout. */
    public Path specClasses() {
        return folder.resolve(isHandout() ? "spec" : "target/test-classes");
    }

    /**
     * The spec, loaded from {@link #specClasses()} by a class loader of its own (a new one each time) whose parent is the harness.
     *
     * @throws UnusableInput where the spec is not there yet, or cannot be loaded
     */
    public Class<?> spec() {
        Path classes = specClasses();
        if (!Files.isRegularFile(classes.resolve(specClass.replace('.', '/') + ".class"))) {
            throw new UnusableInput("The compiled spec of " + id + " is not in " + classes + "; " + (isHandout()
                    ? "take the folder .lab from the handout again." : "build it with mvn -q -DskipTests package in the repository's root."));
        }
        try {
            ClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()}, Exercise.class.getClassLoader());
            return Class.forName(specClass, false, loader);
        } catch (ClassNotFoundException | LinkageError | MalformedURLException e) {
            throw new UnusableInput("The spec " + specClass + " in " + classes + " cannot be loaded (" + e + "); build it again.", e);
        }
    }

    /**
     * The right and wrong answers that are kept with an exercise of solutions/, by name, the right ones first; none in a handout.
     *
     * @throws UnusableInput where a variant.properties is missing or does not say what it must
     */
    public List<Variant> variants() {
        return Variants.of(this);
    }
}

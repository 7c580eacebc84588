package zorgian.lab.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The classes that a grading runs: the student's and the given ones of one exercise, compiled.
 *
 * @param classes folder of class files, laid out by package
 * @param packageName the exercise's package, "zorgian.deadlock"; empty for a program in any packages
 * @param given simple names of the top-level types that the student does not edit
 */
public record Subject(Path classes, String packageName, Set<String> given) {

    private static final List<String> NOT_OF_A_PROGRAM = List.of("java.", "javax.", "jdk.", "sun.", "com.sun.", "zorgian.lab.");

    public Subject {
        given = Set.copyOf(given);
    }

    /** A program that belongs to no exercise: every class that is neither the JDK's nor ours is its author's. */
    public static Subject anyProgram() {
        return new Subject(Path.of(""), "", Set.of());
    }

    /** Class files of the exercise's own package by binary name, given and student's alike. */
    public Map<String, byte[]> bytes() {
        Map<String, byte[]> bytes = new TreeMap<>();
        Path folder = classes.resolve(packageName.replace('.', '/'));
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String name = file.getFileName().toString();
                if (name.endsWith(".class")) {
                    bytes.put(packageName + "." + name.substring(0, name.length() - ".class".length()), Files.readAllBytes(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the classes in " + folder, e);
        }
        return bytes;
    }

    /** Whether a class is the student's own: in the exercise's package, and not (nested in) a given type. */
    public boolean isStudents(String className) {
        if (packageName.isEmpty()) {
            return NOT_OF_A_PROGRAM.stream().noneMatch(className::startsWith);
        }
        if (!className.startsWith(packageName + ".")) {
            return false;
        }
        String simple = className.substring(packageName.length() + 1);
        int nested = simple.indexOf('$');
        String top = nested < 0 ? simple : simple.substring(0, nested);
        return !top.contains(".") && !given.contains(top);
    }

    /** Whether a class is one of the exercise's, the student's own or given; the scenarios' are not. */
    public boolean isOfTheExercise(String className) {
        if (packageName.isEmpty()) {
            return isStudents(className);
        }
        return className.startsWith(packageName + ".") && className.indexOf('.', packageName.length() + 1) < 0;
    }
}

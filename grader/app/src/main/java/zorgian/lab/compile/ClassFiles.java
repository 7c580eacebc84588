package zorgian.lab.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Puts compiled classes into a folder. */
final class ClassFiles {

    private static final int MOST = 2000;
    private static final int LONGEST_NAME = 240;

    private ClassFiles() {
    }

    /** What speaks against writing these classes, said of the student's sources; nothing where they are of a reasonable number and size. */
    static Optional<String> problem(Map<String, byte[]> classes) {
        if (classes.size() > MOST) {
            return Optional.of("together the files declare " + classes.size() + " classes; at most " + MOST + " are taken");
        }
        return classes.keySet().stream().filter(name -> name.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME).findFirst()
                .map(name -> "the name of the class " + name.substring(0, 60) + "... is too long");
    }

    static void write(Map<String, byte[]> classes, Path folder) {
        for (Map.Entry<String, byte[]> entry : classes.entrySet()) {
            String name = entry.getKey();
            try {
                Path file = folder.resolve(name.replace('.', '/') + ".class");
                Files.createDirectories(file.getParent());
                Files.write(file, entry.getValue());
            } catch (InvalidPathException e) {
                throw new IllegalStateException("No file here can have the name of the class " + name
                        + "; start the grader in a UTF-8 locale (LC_ALL=C.UTF-8).", e);
            } catch (IOException e) {
                throw new UncheckedIOException("The class " + name + " cannot be written to " + folder + ".", e);
            }
        }
    }
}

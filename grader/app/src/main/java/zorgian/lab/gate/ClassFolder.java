package zorgian.lab.gate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads all class files of a folder, whatever their package. */
final class ClassFolder {

    private ClassFolder() {
    }

    /** The class files by internal name ("demo/Kettle"), as their place in the folder gives it; none where there is no such folder. */
    static Map<String, byte[]> read(Path folder) {
        Map<String, byte[]> classes = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return classes;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(".class")).toList();
            for (Path file : found) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                classes.put(path.substring(0, path.length() - ".class".length()), Files.readAllBytes(file));
            }
            return classes;
        } catch (IOException e) {
            throw new UncheckedIOException("The classes in " + folder + " cannot be read.", e);
        }
    }
}

package zorgian.lab.output;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import zorgian.lab.submission.UnusableInput;

/** What a {@link FileTree} does with folders on disk. */
final class Folder {

    private Folder() {
    }

    static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.findAny().isEmpty();
        }
    }

    /** Moves all that is in {@code part} into {@code folder}. */
    static void moveUp(Path part, Path folder) throws IOException {
        try (Stream<Path> children = Files.list(part)) {
            for (Path child : children.sorted().toList()) {
                Files.move(child, folder.resolve(child.getFileName()));
            }
        }
    }

    static void deleteAll(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Collections.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** Deletes a file, and the folders above it up to {@code folder} that this leaves empty. */
    static void remove(Path folder, Path file) {
        try {
            Files.delete(file);
            for (Path above = file.getParent(); !above.equals(folder) && isEmpty(above); above = above.getParent()) {
                Files.delete(above);
            }
        } catch (IOException e) {
            throw OutputFile.cannotBeWritten("folder", folder, e);
        }
    }

    /** Content of the files in a folder by relative path; nothing where there is no such folder. */
    static Map<String, byte[]> read(Path folder, Predicate<String> ignored) {
        Map<String, byte[]> present = new TreeMap<>();
        if (!Files.exists(folder)) {
            return present;
        }
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
                    return !path.equals(folder) && ignored.test(path.getFileName().toString()) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) throws IOException {
                    if (!ignored.test(path.getFileName().toString())) {
                        present.put(folder.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UnusableInput("The folder " + folder + " cannot be read (" + e + ").", e);
        }
        return present;
    }
}

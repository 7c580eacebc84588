package zorgian.lab.submission;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The submissions of a class. */
public final class Submissions {

    private static final List<String> ARCHIVES = List.of(".zip", ".rar", ".7z", ".tar", ".gz", ".tgz", ".bz2", ".xz");

    private Submissions() {
    }

    /**
     * What a batch grades: every folder and every archive that lies directly in a folder, by name. Archives that cannot be read are among
     * them, so that {@link Submission#open} can refuse them aloud. Hidden ones, build output and other files are not.
     *
     * @return at least one path
     * @throws UnusableInput where there is no such folder, or nothing to grade in it
     */
    public static List<Path> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new UnusableInput("There is no folder " + folder + " with submissions.");
        }
        try (Stream<Path> children = Files.list(folder)) {
            List<Path> found = children.filter(child -> !Names.isIgnoredFolder(child.getFileName().toString()))
                    .filter(child -> Files.isDirectory(child) || isArchive(child))
                    .sorted(Comparator.comparing(child -> child.getFileName().toString())).toList();
            if (found.isEmpty()) {
                throw new UnusableInput("There is no submission in " + folder + ": no folder and no archive.");
            }
            return found;
        } catch (IOException e) {
            throw new UnusableInput("The folder " + folder + " cannot be read; check its permissions.", e);
        }
    }

    private static boolean isArchive(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return ARCHIVES.stream().anyMatch(name::endsWith);
    }
}

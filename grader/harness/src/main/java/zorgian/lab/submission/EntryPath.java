package zorgian.lab.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** The path of a zip's entry, once it is known to lead nowhere but into the archive. */
final class EntryPath {

    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*", Pattern.DOTALL);

    private EntryPath() {
    }

    /** The path without "." and empty steps; {@link UnusableInput} where it is absolute, leads up, or has a backslash or a NUL. */
    static String of(ZipArchiveEntry entry, String archive) {
        String path = entry.getName();
        if (path.startsWith("/") || DRIVE.matcher(path).matches()) {
            throw refused(archive, path, "an absolute path");
        }
        if (has(entry, '\\')) {
            throw refused(archive, path, "a path with a backslash");
        }
        if (has(entry, '\0')) {
            throw refused(archive, path, "a NUL in its name");
        }
        List<String> steps = new ArrayList<>();
        for (String step : path.split("/")) {
            if (step.equals("..")) {
                throw refused(archive, path, "a path that leads out of the archive");
            }
            if (!step.isEmpty() && !step.equals(".")) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }

    /** Looks at the bytes too: the library turns some backslashes into slashes. */
    private static boolean has(ZipArchiveEntry entry, char character) {
        for (byte b : entry.getRawName()) {
            if (b == character) {
                return true;
            }
        }
        return entry.getName().indexOf(character) >= 0;
    }

    private static UnusableInput refused(String archive, String path, String what) {
        return new UnusableInput(archive + " has an entry with " + what + ", \"" + Names.shown(path) + "\"; zip the folders of the exercises again.");
    }
}

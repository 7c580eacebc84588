package zorgian.lab.submission;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** The path of an archive's entry, once it is known to lead nowhere but into the archive. */
final class EntryPath {

    private static final String DOS = "IBM437";
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*", Pattern.DOTALL);

    private EntryPath() {
    }

    /** The path without "." and empty steps; {@link UnusableInput} where it is absolute, leads up, or has a backslash or a NUL. */
    static String of(ZipArchiveEntry entry, String archive) {
        if (has(entry, '\\')) {
            throw refused(archive, name(entry), "a path with a backslash");
        }
        if (has(entry, '\0')) {
            throw refused(archive, name(entry), "a NUL in its name");
        }
        return of(name(entry), archive);
    }

    /** The same of a name that is known already. */
    static String of(String path, String archive) {
        if (path.startsWith("/") || DRIVE.matcher(path).matches()) {
            throw refused(archive, path, "an absolute path");
        }
        if (path.indexOf('\\') >= 0 || path.indexOf('\0') >= 0) {
            throw refused(archive, path, "a backslash or a NUL in its name");
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

    /** The entry's name: UTF-8, or else the character set of DOS, in which Windows still writes. */
    private static String name(ZipArchiveEntry entry) {
        boolean isDos = entry.getNameSource() == ZipArchiveEntry.NameSource.NAME && Charset.isSupported(DOS)
                && new String(entry.getRawName(), StandardCharsets.UTF_8).indexOf('\uFFFD') >= 0;
        return isDos ? new String(entry.getRawName(), Charset.forName(DOS)) : entry.getName();
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
        return new UnusableInput(archive + " has an entry with " + what + ", \"" + Names.shown(path)
                + "\"; pack the folders of the exercises again.");
    }
}

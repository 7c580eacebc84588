package zorgian.lab.submission;

import java.util.Set;
import javax.lang.model.SourceVersion;

/** Which names of files and folders are taken, and how a name is shown that may be hostile. */
final class Names {

    static final String LINK = "a symbolic link";
    static final String NO_FILE = "neither a file nor a folder";

    private static final String JAVA = ".java";
    private static final Set<String> HOLD_NOTHING_THAT_RUNS = Set.of("package-info.java", "module-info.java");
    private static final Set<String> IGNORED_FOLDERS = Set.of("__MACOSX", "target");
    private static final int LONGEST_SHOWN = 100;
    /** What stands for bytes that are no text in the locale or the archive. */
    private static final char UNDECODED = '\uFFFD';

    private Names() {
    }

    /** Whether a file is taken as a source: .java, and not hidden (._ files of macOS are). */
    static boolean isTaken(String file) {
        return file.endsWith(JAVA) && !file.startsWith(".") && !HOLD_NOTHING_THAT_RUNS.contains(file);
    }

    /** Whether a folder is never looked into. */
    static boolean isIgnoredFolder(String folder) {
        return folder.startsWith(".") || IGNORED_FOLDERS.contains(folder);
    }

    /** Refuses a file that cannot be a Java source by its name. */
    static void requireJavaName(String submission, String folder, String file) {
        String type = file.substring(0, file.length() - JAVA.length());
        if (type.indexOf(UNDECODED) >= 0) {
            throw new UnusableInput(submission + ": the name of \"" + shown(file) + "\" in " + shown(folder)
                    + " is not readable here; start the grader in a UTF-8 locale (LC_ALL=C.UTF-8), or rename the file.");
        }
        if (!SourceVersion.isIdentifier(type) || hasControl(type)) {
            throw new UnusableInput(submission + ": \"" + shown(file) + "\" in " + shown(folder)
                    + " cannot be the name of a Java source file; rename the file or take it out.");
        }
    }

    /** A name for a sentence, without control characters. */
    static String harmless(String name) {
        return name.codePoints().map(point -> isControl(point) ? '?' : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /** A hostile name for a sentence: harmless, and not too long. */
    static String shown(String name) {
        String harmless = harmless(name);
        return harmless.length() <= LONGEST_SHOWN ? harmless : harmless.substring(0, LONGEST_SHOWN) + "...";
    }

    private static boolean hasControl(String name) {
        return name.codePoints().anyMatch(Names::isControl);
    }

    /** Control and format characters: the ones that a terminal acts on, or that make a name look like another. */
    private static boolean isControl(int point) {
        int type = Character.getType(point);
        return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
    }
}

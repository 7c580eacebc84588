package zorgian.lab.report;

import java.util.List;
import java.util.stream.Collectors;

/** Makes text that a student may have chosen (exception messages, thread names, file names) safe to show. */
public final class Harmless {

    private static final String ELLIPSIS = "…";

    private Harmless() {
    }

    /**
     * The text on one line: line breaks and tabs become spaces; control characters (ANSI escapes begin with one), characters that turn the
     * reading direction or have no width, and halves of surrogate pairs become visible as {@code \}{@code u001b}.
     *
     * @param limit how many characters are shown, at least 1; a longer text says how many more it had
     */
    public static String line(String text, int limit) {
        String shown = visible(text.strip());
        if (shown.codePointCount(0, shown.length()) <= limit) {
            return shown;
        }
        int end = shown.offsetByCodePoints(0, limit);
        int more = shown.codePointCount(end, shown.length());
        return shown.substring(0, end) + ELLIPSIS + " (" + more + " more characters)";
    }

    /** The text line by line, each made harmless, its indentation kept; at most {@code limit} lines, and then one that says how many more. */
    public static List<String> lines(List<String> lines, int limit, int charactersPerLine) {
        List<String> shown = lines.stream()
                .flatMap(String::lines)
                .limit(limit)
                .map(line -> indentation(line) + line(line, charactersPerLine))
                .collect(Collectors.toList());
        long all = lines.stream().flatMap(String::lines).count();
        if (all > limit) {
            shown.add(ELLIPSIS + " (" + (all - limit) + " more lines)");
        }
        return shown;
    }

    /** A line that GitHub's runner would take for a command, because it begins with two colons or has {@code ##[} in it, as one that it does not. */
    public static String inert(String line) {
        String calm = line.stripLeading().startsWith("::") ? line.replaceFirst("::", ": :") : line;
        return calm.replace("##[", "## [");
    }

    private static String indentation(String line) {
        int spaces = 0;
        while (spaces < line.length() && spaces < 60 && line.charAt(spaces) == ' ') {
            spaces++;
        }
        return " ".repeat(spaces);
    }

    private static String visible(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (isBlank(c)) {
                shown.append(' ');
            } else if (isHidden(c)) {
                shown.append(Character.isBmpCodePoint(c) ? String.format("\\u%04x", c) : String.format("\\u{%x}", c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }

    private static boolean isBlank(int c) {
        return c == '\n' || c == '\r' || c == '\t' || c == 0x85 || Character.getType(c) == Character.LINE_SEPARATOR
                || Character.getType(c) == Character.PARAGRAPH_SEPARATOR || Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    private static boolean isHidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}

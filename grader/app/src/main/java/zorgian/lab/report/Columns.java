package zorgian.lab.report;

import java.util.ArrayList;
import java.util.List;

/** Display width: how many columns of a terminal a text takes, and how it wraps. */
final class Columns {

    /** First and last code points of the ranges that terminals show two columns wide. */
    private static final int[][] WIDE = {{0x1100, 0x115f}, {0x2e80, 0x303e}, {0x3041, 0xa4cf}, {0xa960, 0xa97c}, {0xac00, 0xd7a3}, {0xf900, 0xfaff},
        {0xfe30, 0xfe6f}, {0xff00, 0xff60}, {0xffe0, 0xffe6}, {0x1f300, 0x1faff}, {0x20000, 0x3fffd},
        {0x231a, 0x231b}, {0x23e9, 0x23ec}, {0x25fd, 0x25fe}, {0x2614, 0x2615}, {0x2648, 0x2653}, {0x26a1, 0x26a1}, {0x26d4, 0x26d4},
        {0x2705, 0x2705}, {0x270a, 0x270b}, {0x2728, 0x2728}, {0x274c, 0x274c}, {0x2753, 0x2757}, {0x2795, 0x2797}, {0x2b1b, 0x2b1c}, {0x2b50, 0x2b55}};

    private Columns() {
    }

    static int width(String text) {
        return text.codePoints().map(Columns::width).sum();
    }

    private static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        for (int[] range : WIDE) {
            if (c >= range[0] && c <= range[1]) {
                return 2;
            }
        }
        return 1;
    }

    /** The text followed by as many spaces as fill {@code columns}. */
    static String pad(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - width(text)));
    }

    /**
     * The text in lines, broken between words, and inside a word only where it does not fit a line by itself. Further lines are indented as the
     * first, and by {@code hanging} more.
     *
     * @param columns how wide a line may be, well above the indentation
     */
    static List<String> wrap(String text, int columns, int hanging) {
        if (width(text) <= columns) {
            return List.of(text);
        }
        String words = text.stripLeading();
        String indent = " ".repeat(Math.min(text.length() - words.length(), columns / 2));
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : words.split(" +")) {
            if (!line.isEmpty() && width(indent + line + " " + word) > columns) {
                lines.add(indent + line);
                indent = lines.size() == 1 ? indent + " ".repeat(hanging) : indent;
                line = "";
            }
            line = line.isEmpty() ? word : line + " " + word;
            while (width(indent + line) > columns) {
                int end = fitting(line, columns - indent.length());
                lines.add(indent + line.substring(0, end));
                indent = lines.size() == 1 ? indent + " ".repeat(hanging) : indent;
                line = line.substring(end);
            }
        }
        lines.add(indent + line);
        return lines;
    }

    /** Index after the last character that still fits. */
    static int fitting(String text, int columns) {
        int end = 0;
        int taken = 0;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            taken += width(c);
            if (taken > columns) {
                break;
            }
            end += Character.charCount(c);
        }
        return end;
    }
}

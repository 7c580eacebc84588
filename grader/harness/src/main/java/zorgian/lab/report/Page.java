package zorgian.lab.report;

import java.util.List;
import java.util.function.UnaryOperator;

/** Text of {@value #COLUMNS} columns that grows line by line. No line of it is one that GitHub's runner takes for a command. */
final class Page {

    static final int COLUMNS = 80;

    private final StringBuilder text = new StringBuilder();

    void blank() {
        text.append('\n');
    }

    void line(String line) {
        text.append(line.stripTrailing()).append('\n');
    }

    /**
     * Text behind a lead, wrapped, its further lines under the first.
     *
     * @param lead what stands before the first line
     * @param columns width of the lead, colours apart
     * @param hanging how many columns further lines are moved to the right of the first
     * @param paint colours each line
     */
    void entry(String lead, int columns, int hanging, String words, UnaryOperator<String> paint) {
        String before = lead;
        for (String line : Columns.wrap(words.replace("##[", "## ["), room(words, columns), hanging)) {
            line(before + paint.apply(inert(line)));
            before = " ".repeat(columns);
        }
    }

    /** Lines of a drawing behind a lead: never wrapped; moved to the left where they are too wide, and cut with a mark where even that does not help. */
    void drawing(String lead, int columns, List<String> lines, String cut) {
        boolean fits = lines.stream().allMatch(line -> Columns.width(line) <= room(line, columns));
        if (!fits) {
            line(lead);
        }
        String before = fits ? lead : " ";
        for (String line : lines) {
            String drawn = line.replace("##[", "## [");
            int room = room(drawn, fits ? columns : 1);
            line(before + inert(Columns.width(drawn) <= room ? drawn : drawn.substring(0, Columns.fitting(drawn, room - Columns.width(cut))) + cut));
            before = " ".repeat(fits ? columns : 1);
        }
    }

    private static int room(String words, int columns) {
        return COLUMNS - columns - (words.contains("::") ? 1 : 0);
    }

    private static String inert(String line) {
        return line.stripLeading().startsWith("::") ? line.replaceFirst("::", ": :") : line;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

package zorgian.lab.report;

import java.util.List;
import java.util.function.UnaryOperator;

/** Text of {@value #COLUMNS} columns that grows line by line. No line of it is one that GitHub's runner takes for a command. */
public final class Page {

    /** How wide a line may be. */
    public static final int COLUMNS = 80;

    private final StringBuilder text = new StringBuilder();

    /** An empty line. */
    public void blank() {
        text.append('\n');
    }

    /** A line as it is. */
    public void line(String line) {
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
    public void entry(String lead, int columns, int hanging, String words, UnaryOperator<String> paint) {
        String before = lead;
        int room = COLUMNS - columns - (words.contains("::") ? 1 : 0);
        for (String line : Columns.wrap(Harmless.inert(words), room, hanging)) {
            line(before + paint.apply(Harmless.inert(line)));
            before = " ".repeat(columns);
        }
    }

    /**
     * Lines of a drawing behind a lead, never wrapped. Where they are too wide for that they go below the lead and as far to the left as they must, and
     * what does not fit even there is cut with a mark.
     *
     * @param lead what stands before the first line
     * @param columns width of the lead, colours apart
     * @param below where the drawing begins if it goes below the lead and has room enough
     * @param cut the mark
     */
    public void drawing(String lead, int columns, int below, List<String> lines, String cut) {
        List<String> drawn = lines.stream().map(Harmless::inert).toList();
        int widest = drawn.stream().mapToInt(Columns::width).max().orElse(0);
        boolean beside = columns + widest <= COLUMNS;
        int indent = beside ? columns : Math.max(1, Math.min(below, COLUMNS - widest));
        if (!beside) {
            line(lead);
        }
        String before = beside ? lead : " ".repeat(indent);
        for (String line : drawn) {
            int room = COLUMNS - indent;
            line(before + (Columns.width(line) <= room ? line : line.substring(0, Columns.fitting(line, room - Columns.width(cut))) + cut));
            before = " ".repeat(indent);
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

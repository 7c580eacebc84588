package zorgian.lab.spec;

import zorgian.lab.run.Hold;
import zorgian.lab.run.Work;

/** One line of a timeline: a name, and what it is about drawn over the ticks of a run. */
final class Lane {

    static final int WIDTH = 48;
    static final int NAME = 18;
    static final int LABEL = NAME - 2;

    private final String name;
    private final long ticks;
    private final char[] cells = " ".repeat(WIDTH).toCharArray();
    private boolean empty = true;

    /** @param ticks length of the run, 1 or more */
    Lane(String name, long ticks) {
        this.name = name;
        this.ticks = ticks;
    }

    boolean isEmpty() {
        return empty;
    }

    void draw(Work work) {
        int from = cell(work.from());
        int to = end(from, work.to());
        String text = "[" + work.label();
        for (int i = from; i < to; i++) {
            int at = i - from;
            cells[i] = at < text.length() ? text.charAt(at) : '=';
        }
        cells[to - 1] = work.to() < 0 ? '>' : work.givenUp() ? 'x' : ']';
        empty = false;
    }

    /** Dots while its thread waits for the lock, up to where it gives up, and hashes while it holds it. */
    void draw(Hold hold) {
        boolean got = hold.from() >= 0;
        int asked = cell(hold.asked());
        int from = got ? cell(hold.from()) : end(asked, hold.to());
        fill(asked, from, '.');
        if (got) {
            fill(from, end(from, hold.to()), '#');
        }
        if (hold.to() < 0) {
            cells[WIDTH - 1] = '>';
        }
    }

    /** That its thread was there from one tick to another. */
    void drawLife(long from, long to) {
        fill(cell(from), end(cell(from), to), '-');
    }

    private void fill(int from, int to, char with) {
        for (int i = from; i < to; i++) {
            cells[i] = with;
            empty = false;
        }
    }

    private int cell(long tick) {
        return (int) Math.min(WIDTH - 1, tick * WIDTH / ticks);
    }

    /** The cell after the last one of what begins in this cell and ends at this tick, or never: at least one is drawn. */
    private int end(int from, long tick) {
        long until = tick < 0 ? ticks : tick;
        return (int) Math.max(from + 1, Math.min(WIDTH, until * WIDTH / ticks));
    }

    String text() {
        return (pad(name) + new String(cells)).stripTrailing();
    }

    /** A label in its column: it has no more than {@link #LABEL} characters. */
    static String pad(String label) {
        return label + " ".repeat(NAME - label.length());
    }
}

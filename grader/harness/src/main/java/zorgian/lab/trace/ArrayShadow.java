package zorgian.lab.trace;

/** What is known of the elements of one array. */
final class ArrayShadow {

    private static final int ROW = 64;

    private final Cell[][] rows;

    ArrayShadow(int length) {
        rows = new Cell[(length + ROW - 1) / ROW][];
    }

    /** Null where there is no room for more, or no such element. */
    synchronized Cell cell(int index, Memory memory) {
        if (index < 0 || index / ROW >= rows.length) {
            return null;
        }
        Cell[] row = rows[index / ROW];
        if (row == null) {
            row = new Cell[ROW];
            rows[index / ROW] = row;
        }
        Cell cell = row[index % ROW];
        if (cell == null && memory.hasRoom()) {
            cell = new Cell();
            row[index % ROW] = cell;
        }
        return cell;
    }
}

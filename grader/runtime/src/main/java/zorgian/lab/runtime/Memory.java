package zorgian.lab.runtime;

/** Accesses of a student's code to fields and elements; the last argument is the site. */
public final class Memory {

    private Memory() {
    }

    private static LogicalThread recorder() {
        LogicalThread me = Scheduler.current;
        return me != null && !Scheduler.alone && me.quiet == 0 && me.thread == Thread.currentThread() && Scheduler.run.recording
                ? me : null;
    }

    /** @param cells of the object, or null where there is none */
    public static void read(Cell[] cells, int slot, int site) {
        LogicalThread me = recorder();
        if (me != null && cells != null) {
            Points.finePoint(me);
            Cell.of(cells, slot).read(me, site, Variable.OF_SITE);
        }
    }

    public static void write(Cell[] cells, int slot, int site) {
        LogicalThread me = recorder();
        if (me != null && cells != null) {
            Points.finePoint(me);
            Cell.of(cells, slot).write(me, site, Variable.OF_SITE);
        }
    }

    public static void volatileRead(Cell[] cells, int slot, int site) {
        LogicalThread me = Scheduler.ordering();
        if (me != null && cells != null) {
            Scheduler.site = site;
            SyncCell cell = SyncCell.of(cells, slot);
            Points.point(me, cell, false);
            Scheduler.run.steps.meets(me, "reads", site);
            cell.acquire(me);
            if (Scheduler.run.recording) {
                cell.mixes(me, site, false, Variable.OF_SITE);
            }
        }
    }

    public static void volatileWrite(Cell[] cells, int slot, int site) {
        LogicalThread me = Scheduler.ordering();
        if (me != null && cells != null) {
            Scheduler.site = site;
            SyncCell cell = SyncCell.of(cells, slot);
            Points.point(me, cell, true);
            Scheduler.run.steps.meets(me, "writes", site);
            if (Scheduler.run.recording) {
                cell.mixes(me, site, true, Variable.OF_SITE);
            }
            cell.release(me);
        }
    }

    public static void arrayRead(Object array, int index, int site) {
        LogicalThread me = recorder();
        if (me != null && array != null) {
            Scheduler.site = site;
            Points.finePoint(me);
            ArrayShadow elements = Scheduler.run.shadows.array(array);
            elements.read(me, index, site, elements.variable);
        }
    }

    public static void arrayWrite(Object array, int index, int site) {
        LogicalThread me = recorder();
        if (me != null && array != null) {
            Scheduler.site = site;
            Points.finePoint(me);
            ArrayShadow elements = Scheduler.run.shadows.array(array);
            elements.write(me, index, site, elements.variable);
        }
    }

    /** Elements from the first to before the second index are read at once, as by Arrays.copyOf; both may be beyond the array. */
    public static void readAll(Object array, int from, int to, int site) {
        LogicalThread me = recorder();
        if (me != null && array != null && array.getClass().isArray()) {
            ArrayShadow elements = Scheduler.run.shadows.array(array);
            elements.readAll(me, from, to, site, elements.variable);
        }
    }

    public static void writeAll(Object array, int from, int to, int site) {
        LogicalThread me = recorder();
        if (me != null && array != null && array.getClass().isArray()) {
            ArrayShadow elements = Scheduler.run.shadows.array(array);
            elements.writeAll(me, from, to, site, elements.variable);
        }
    }

    /** In the place of System.arraycopy in a student's code. */
    public static void arraycopy(Object from, int fromIndex, Object to, int toIndex, int length, int site) {
        if (length > 0) {
            readAll(from, fromIndex, fromIndex + length, site);
            writeAll(to, toIndex, toIndex + length, site);
        }
        System.arraycopy(from, fromIndex, to, toIndex, length);
    }
}

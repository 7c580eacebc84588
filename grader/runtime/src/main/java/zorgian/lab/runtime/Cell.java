package zorgian.lab.runtime;

/**
 * What is known of the accesses to one variable: FastTrack (Flanagan and Freund, "FastTrack: Efficient and Precise Dynamic Race Detection",
 * PLDI 2009). The last write; the last read, or where reads are not ordered the last of each thread.
 */
public class Cell {

    private long write;
    private long read;
    private long[] readers;

    /** For cells in a list: which variable of the object this is. */
    long key;
    Cell next;

    Cell() {
    }

    /** Takes over what is known of the variable. */
    Cell(Cell before) {
        if (before != null) {
            write = before.write;
            read = before.read;
            readers = before.readers;
        }
    }

    /** The cell of a field, made when it is first needed. */
    static Cell of(Cell[] cells, int slot) {
        Cell cell = cells[slot];
        if (cell == null) {
            cells[slot] = cell = new Cell();
        }
        return cell;
    }

    final void read(LogicalThread me, int site, Variable variable) {
        if (Epoch.isSame(read, me.epoch) && readers == null) {
            return;
        }
        if (write != 0) {
            if (!me.knows(write)) {
                Races.found(me, site, false, write, true, variable);
            } else if (!me.signalled.isEmpty()) {
                Signals.reads(me, write);
            }
        }
        readToo(me, site, variable);
        if (me.optimistic) {
            Optimistic.reads(me, this, null, 0, site, variable);
            return;
        }
        me.dirty = true;
        if (readers != null) {
            readers = Readers.add(readers, me, site);
        } else if (read == 0 || me.knows(read)) {
            read = me.epoch | site;
        } else {
            readers = new long[] {read, me.epoch | site};
        }
    }

    final void write(LogicalThread me, int site, Variable variable) {
        if (Epoch.isSame(write, me.epoch) && readers == null && (read == 0 || Epoch.thread(read) == me.id)) {
            return;
        }
        if (write != 0 && !me.knows(write)) {
            Races.found(me, site, true, write, true, variable);
        }
        writeToo(me, site, variable);
        Readers.check(me, site, read, readers, variable);
        if (readers != null) {
            readers = null;
            read = 0;
        }
        me.dirty = true;
        write = me.epoch | site;
    }

    /** The plain accesses that an atomic access of this kind is not ordered with. */
    final void checkPlain(LogicalThread me, int site, boolean writes, Variable variable) {
        if (write != 0 && !me.knows(write)) {
            Races.found(me, site, writes, write, true, variable);
        }
        if (writes) {
            Readers.check(me, site, read, readers, variable);
        }
    }

    void readToo(LogicalThread me, int site, Variable variable) {
    }

    void writeToo(LogicalThread me, int site, Variable variable) {
    }

    /** Whether no thread that is alive, and none that will be, can race with what is known here. */
    boolean isForgettable(VectorClock everybody) {
        if (write != 0 && everybody.get(Epoch.thread(write)) < Epoch.interval(write)) {
            return false;
        }
        if (readers != null) {
            return false;
        }
        return read == 0 || everybody.get(Epoch.thread(read)) >= Epoch.interval(read);
    }
}

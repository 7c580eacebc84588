package zorgian.lab.runtime;

/**
 * What is known of {@value #SIZE} elements of an array. While a thread goes through them from the first to the last, one value stands for
 * those that it has passed, one for the one where it is, and one for those before it; only then is there a value for each.
 */
final class Page {

    static final int SIZE = 256;

    private int at;
    private long passedWrite;
    private long passedRead;
    private long hereWrite;
    private long hereRead;
    private long aheadWrite;
    private long aheadRead;
    private long[] writes;
    private long[] reads;
    private long[][] readers;

    private long write(int i) {
        return writes != null ? writes[i] : i < at ? passedWrite : i == at ? hereWrite : aheadWrite;
    }

    private long read(int i) {
        return reads != null ? reads[i] : i < at ? passedRead : i == at ? hereRead : aheadRead;
    }

    private void set(int i, long write, long read) {
        if (writes == null) {
            if (i == at) {
                hereWrite = write;
                hereRead = read;
                return;
            }
            if (i == at + 1 && (at == 0 || hereWrite == passedWrite && hereRead == passedRead)) {
                passedWrite = hereWrite;
                passedRead = hereRead;
                at = i;
                hereWrite = write;
                hereRead = read;
                return;
            }
            if (i == 0 && at == SIZE - 1 && hereWrite == passedWrite && hereRead == passedRead) {
                aheadWrite = hereWrite;
                aheadRead = hereRead;
                at = 0;
                hereWrite = write;
                hereRead = read;
                return;
            }
            expand();
        }
        writes[i] = write;
        reads[i] = read;
    }

    private void expand() {
        long[] w = new long[SIZE];
        long[] r = new long[SIZE];
        for (int i = 0; i < SIZE; i++) {
            w[i] = write(i);
            r[i] = read(i);
        }
        writes = w;
        reads = r;
    }

    void read(LogicalThread me, int i, int site, Variable variable) {
        long read = read(i);
        long[] many = readers == null ? null : readers[i];
        if (Epoch.isSame(read, me.epoch) && many == null) {
            return;
        }
        long write = write(i);
        if (write != 0) {
            if (!me.knows(write)) {
                Races.found(me, site, false, write, true, variable);
            } else if (!me.signalled.isEmpty()) {
                Signals.reads(me, write);
            }
        }
        if (me.optimistic) {
            Optimistic.reads(me, null, this, i, site, variable);
            return;
        }
        me.dirty = true;
        if (many != null) {
            readers[i] = Readers.add(many, me, site);
        } else if (read == 0 || me.knows(read)) {
            set(i, write, me.epoch | site);
        } else {
            if (readers == null) {
                readers = new long[SIZE][];
            }
            readers[i] = new long[] {read, me.epoch | site};
        }
    }

    void write(LogicalThread me, int i, int site, Variable variable) {
        long write = write(i);
        long read = read(i);
        long[] many = readers == null ? null : readers[i];
        if (Epoch.isSame(write, me.epoch) && many == null && (read == 0 || Epoch.thread(read) == me.id)) {
            return;
        }
        check(me, i, site, true, variable);
        if (many != null) {
            readers[i] = null;
            read = 0;
        }
        me.dirty = true;
        set(i, me.epoch | site, read);
    }

    void check(LogicalThread me, int i, int site, boolean writes, Variable variable) {
        long write = write(i);
        if (write != 0 && !me.knows(write)) {
            Races.found(me, site, writes, write, true, variable);
        }
        if (writes) {
            Readers.check(me, site, read(i), readers == null ? null : readers[i], variable);
        }
    }

    boolean isForgettable(VectorClock everybody) {
        if (readers != null) {
            return false;
        }
        if (writes == null) {
            return isKnown(passedWrite, everybody) && isKnown(passedRead, everybody) && isKnown(hereWrite, everybody)
                    && isKnown(hereRead, everybody)
                    && isKnown(aheadWrite, everybody) && isKnown(aheadRead, everybody);
        }
        for (int i = 0; i < SIZE; i++) {
            if (!isKnown(writes[i], everybody) || !isKnown(reads[i], everybody)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isKnown(long access, VectorClock everybody) {
        return access == 0 || everybody.get(Epoch.thread(access)) >= Epoch.interval(access);
    }
}

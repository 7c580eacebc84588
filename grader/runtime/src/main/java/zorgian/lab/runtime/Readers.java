package zorgian.lab.runtime;

/** The last reads of a variable by threads that nothing orders, an access each. */
final class Readers {

    private Readers() {
    }

    /** Takes the thread's read in, in the place of one that came before it; the same array, or a larger one. */
    static long[] add(long[] readers, LogicalThread me, int site) {
        for (int i = 0; i < readers.length; i++) {
            if (me.knows(readers[i])) {
                readers[i] = me.epoch | site;
                return readers;
            }
        }
        long[] more = new long[readers.length + 1];
        System.arraycopy(readers, 0, more, 0, readers.length);
        more[readers.length] = me.epoch | site;
        return more;
    }

    /**
     * Tells of the reads that nothing orders with a write of this thread.
     *
     * @param read the only one, or 0; of no account where there are many
     * @param readers null where there is one at most
     */
    static void check(LogicalThread me, int site, long read, long[] readers, Variable variable) {
        if (readers == null) {
            if (read != 0 && !me.knows(read)) {
                Races.found(me, site, true, read, false, variable);
            }
            return;
        }
        for (long each : readers) {
            if (!me.knows(each)) {
                Races.found(me, site, true, each, false, variable);
            }
        }
    }
}

package zorgian.lab.runtime;

/** A variable that orders threads: volatile, or accessed by an atomic, a VarHandle or the JDK's own Unsafe. */
final class SyncCell extends Cell {

    private final Released released = new Released();
    private final Released hard = new Released();
    boolean isSoft;
    private int version;
    private int lastReader = -1;
    private int lastVersion;
    private long atomicWrite;
    private long atomicRead;

    /** @param isSoft whether it belongs to a lock, so that what it orders is a mere order of locks */
    SyncCell(Cell before, boolean isSoft) {
        super(before);
        this.isSoft = isSoft;
    }

    /** The cell of a field that orders threads; takes over what is known of the field. */
    static SyncCell of(Cell[] cells, int slot) {
        if (cells[slot] instanceof SyncCell sync) {
            return sync;
        }
        SyncCell sync = new SyncCell(cells[slot], false);
        cells[slot] = sync;
        return sync;
    }

    void acquire(LogicalThread me) {
        Loops.work += Loops.WEIGHT_OF_ATOMIC;
        if (lastReader == me.id && lastVersion == version) {
            Loops.polls(me);
        } else {
            lastReader = me.id;
            lastVersion = version;
        }
        if (!released.isKnownTo(me)) {
            me.acquire(released.clock(), isSoft ? me.hardKnown : hard.clock());
        }
    }

    void release(LogicalThread me) {
        version++;
        if (released.isKnownTo(me)) {
            me.endInterval();
            released.replace(me, me.known);
            if (!isSoft) {
                hard.replace(me, me.hardKnown);
            }
            return;
        }
        released.add(me.publish());
        if (!isSoft) {
            hard.add(me.publishHard());
        }
    }

    /** The thread has just acquired it: what it knows is all there is to know. */
    void releaseAll(LogicalThread me) {
        version++;
        me.endInterval();
        released.replace(me, me.known);
        if (!isSoft) {
            hard.replace(me, me.hardKnown);
        }
    }

    /** An atomic access to a variable that may be accessed plainly, too. */
    void mixes(LogicalThread me, int site, boolean writes, Variable variable) {
        checkPlain(me, site, writes, variable);
        if (writes) {
            atomicWrite = me.epoch | site;
        } else {
            atomicRead = me.epoch | site;
        }
        me.dirty = true;
    }

    @Override
    void readToo(LogicalThread me, int site, Variable variable) {
        if (atomicWrite != 0 && !me.knows(atomicWrite)) {
            Races.found(me, site, false, atomicWrite, true, variable);
        }
    }

    @Override
    void writeToo(LogicalThread me, int site, Variable variable) {
        if (atomicWrite != 0 && !me.knows(atomicWrite)) {
            Races.found(me, site, true, atomicWrite, true, variable);
        }
        if (atomicRead != 0 && !me.knows(atomicRead)) {
            Races.found(me, site, true, atomicRead, false, variable);
        }
    }

    @Override
    boolean isForgettable(VectorClock everybody) {
        return false;
    }
}

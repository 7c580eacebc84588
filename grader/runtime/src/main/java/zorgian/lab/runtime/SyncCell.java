package zorgian.lab.runtime;

/** A variable that orders threads: volatile, or accessed by an atomic, a VarHandle or the JDK's own Unsafe. */
final class SyncCell extends Cell {

    private VectorClock clock = VectorClock.NONE;
    private VectorClock hard = VectorClock.NONE;
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

    void acquire(LogicalThread me) {
        Loops.work += Loops.WEIGHT_OF_ATOMIC;
        if (lastReader == me.id && lastVersion == version) {
            Loops.polls(me);
        } else {
            lastReader = me.id;
            lastVersion = version;
        }
        me.acquire(clock, isSoft ? me.hardKnown : hard);
    }

    void release(LogicalThread me) {
        version++;
        clock = clock.join(me.publish());
        if (!isSoft) {
            hard = hard.join(me.publishHard());
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

package zorgian.lab.trace;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A logical thread: a thread's own code, or one task, so that two tasks are not ordered merely because one pool thread ran both. Used by the thread that
 * runs it only, unless said otherwise.
 */
final class Strand {

    final int index;
    final Carrier carrier;
    /** The thread's name when it began. */
    final String name;
    /** What it was submitted as, or null. */
    final Submission submission;
    final List<Held> held = new ArrayList<>();
    /** What callbacks that run inside the call that it is in are ordered by, or null. */
    SyncVar context;
    /** The parallel stream operation that it waits for, or null. */
    ParallelOperation parallel;
    /** Whether it looked at what belongs to the thread rather than to the task. */
    boolean usesThread;
    /** Whether it looks at a concurrent collection as a whole just now. */
    boolean looksAtSome;
    /** Whether it is one call in a parallel stream. */
    boolean isElement;
    /** Whether nobody is known to have called it. */
    boolean isCallback;
    /** The clock at the last thing it did that others could see. Read by others. */
    volatile int lastActed;
    /** The clock at its last release. Read by others. */
    volatile int lastReleased;
    /** Whether it is over. Read by others. */
    volatile boolean ended;
    /** Whether it reads under an optimistic stamp. */
    boolean isOptimistic;
    /** The monitor that it is about to enter, or null. */
    Locks.Attempt attempt;
    /** Classes whose initialisation it knows of. */
    final Set<Integer> usedTypes = new HashSet<>();
    /** What it knew when it began; null until it has begun. */
    volatile VectorClock origin;
    /** The variable that it is about to change and write back, or null. */
    Cell updated;
    /** The array that it used last, with its shadow: most accesses to arrays come in rows. */
    Object lastArray;
    ArrayShadow lastArrayShadow;

    private final VectorClock happensBefore = new VectorClock();
    private final VectorClock hard = new VectorClock();
    private VectorClock hardStamp;
    private int clock = 1;

    Strand(int index, Carrier carrier, String name, Submission submission) {
        this.index = index;
        this.carrier = carrier;
        this.name = name;
        this.submission = submission;
        happensBefore.raise(index, clock);
        hard.raise(index, clock);
    }

    int clock() {
        return clock;
    }

    /** Whether what a strand did at a clock happens before what this one does now. */
    boolean isAfter(int strand, int clockThere) {
        return happensBefore.get(strand) >= clockThere;
    }

    boolean isHardAfter(int strand, int clockThere) {
        return hard.get(strand) >= clockThere;
    }

    void learn(VectorClock theirs, VectorClock theirHard) {
        happensBefore.join(theirs);
        learnHard(theirHard);
    }

    void learnHard(VectorClock theirHard) {
        if (hard.join(theirHard)) {
            hardStamp = null;
        }
    }

    /** Takes it that everything another strand did up to a clock comes before. */
    void learnOf(int strand, int clockThere) {
        happensBefore.raise(strand, clockThere);
        hard.raise(strand, clockThere);
        hardStamp = null;
    }

    void tell(VectorClock variable) {
        variable.join(happensBefore);
    }

    void tellHard(VectorClock variable) {
        variable.join(hard);
    }

    /** After a release: what it does from now on was not released yet. */
    void tick() {
        lastReleased = clock;
        clock++;
        happensBefore.raise(index, clock);
        hard.raise(index, clock);
        hardStamp = null;
    }

    /** The hard order as it is now; never changed afterwards. */
    VectorClock hardStamp() {
        if (hardStamp == null) {
            hardStamp = hard.copy();
        }
        return hardStamp;
    }

    /** What is known now; never changed afterwards. */
    VectorClock stamp() {
        return happensBefore.copy();
    }

    /** The beginning is over: what it knows now is where it came from. */
    void begun() {
        origin = happensBefore.copy();
    }

    /** Number of the site that started it or handed it over, or 0. */
    int site() {
        return submission != null && submission.site > 0 ? submission.site : carrier.startedAt;
    }

    void acted() {
        lastActed = clock;
    }
}

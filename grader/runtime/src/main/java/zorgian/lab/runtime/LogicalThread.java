package zorgian.lab.runtime;

import java.util.Arrays;
import java.util.List;
import jdk.internal.misc.Unsafe;

/**
 * A thread of the run as the scheduler sees it. Guarded by the baton, but for {@link #go} and {@link #doomed}, by which another thread
 * hands the baton over.
 */
public final class LogicalThread {

    /** What a thread does, or waits for. */
    enum State {
        /** Started, or about to be; its body has not begun. */
        NEW,
        /** Has the baton, or stands in line for it. */
        READY,
        PARKED, ENTERING, WAITING, SLEEPING, JOINING, INITIALISING,
        /** Waits for the lab clock on behalf of the scenario: a collaborator's work, a pause, or until all is at rest. */
        WORKING,
        /** In a call that the runtime cannot see into, as a read from a socket. */
        OUTSIDE,
        ENDED
    }

    private static final Unsafe UNSAFE = Unsafe.getUnsafe();
    private static final Class<?> VIRTUAL = virtual();

    final Thread thread;
    final int id;
    final boolean isVirtual;
    /** Whether it is one of the scenario's own. */
    boolean isScenarios;

    State state = State.NEW;
    Object waitsFor;
    Due due;
    boolean timedOut;
    boolean begun;
    boolean permit;
    boolean interrupted;
    /** It goes round and round, or yields: others go first, and time may pass before it goes on. */
    boolean lazy;
    /** The same, because the program has it so, and not the JDK inside of a call. */
    boolean waitsByGoingRound;
    int polls;
    int pollsBeforeLazy = Loops.POLLS;
    int clockReads;
    long clockSince;
    int spinsInForkJoin;
    int spinsInJdk;
    /** How many calls that may wait for the network it is in, one within the other. */
    int outsideDepth;
    boolean awaitsProcess;
    /** How many calls of ExecutorService.close it is in. */
    int closing;
    long spinsSince;
    int joiners;
    /** What it does next at the point where it stands: the variable, as an object and a key, null where it is not known. */
    private Object variable;
    private long key;
    private boolean writes;
    /** By chance, for policies that order threads or steps by it; 0 is none yet. */
    int priority;
    /** By how many ticks it is late with the task that it has begun. */
    int late;

    /** While above 0, nothing that the thread does is looked at: the harness works, or the JDK for itself. */
    int quiet;
    int site;
    int startedAt;
    String startedBy = "";

    VectorClock known = VectorClock.NONE;
    VectorClock hardKnown = VectorClock.NONE;
    VectorClock interruptClock = VectorClock.NONE;
    VectorClock hardInterrupt = VectorClock.NONE;
    /** What starts and ends of threads have ordered, and nothing else. */
    VectorClock hardOfThreads = VectorClock.NONE;
    int interval = 1;
    long epoch;
    /** Whether anything was accessed in this interval. */
    boolean dirty;
    /** The last interval in which it accessed anything, or did work of the scenario's. */
    int lastActed;
    private VectorClock published;
    private VectorClock hardPublished;
    private int publishedInterval;

    final Sequence<Held> held = new Sequence<>();
    private LocksByInterval locks;
    /** Of the locks that it holds, those that signals were sent to of which it has not seen anything yet. */
    final Sequence<LockInfo> signalled = new Sequence<>();
    /** Monitors that the JDK's own code has taken on this thread, and where the program was then. */
    final Sequence<Monitor> takenByJdk = new Sequence<>();
    Held asking;
    Object askingFor;
    Held waitingWith;
    Activation activation;
    boolean optimistic;
    int fencedTo;
    List<Runnable> pendingReports;
    final Sequence<Optimistic.Look> unvalidated = new Sequence<>();
    private int[] sites = new int[16];
    private int depth;
    int initialising;
    private boolean[] initialised = new boolean[32];

    private volatile boolean go;
    volatile boolean doomed;
    int deaths;

    LogicalThread(Thread thread, int id) {
        this.thread = thread;
        this.id = id;
        this.isVirtual = VIRTUAL != null && VIRTUAL.isInstance(thread);
        this.epoch = Epoch.of(id, interval);
    }

    private static Class<?> virtual() {
        try {
            return Class.forName("java.lang.VirtualThread");
        } catch (ClassNotFoundException e) {
            return null;
        }
    }

    /** Lets it run. The caller must have made it {@link Scheduler#current} before. */
    void wake() {
        if (isVirtual) {
            synchronized (this) {
                go = true;
                notifyAll();
            }
        } else {
            go = true;
            UNSAFE.unpark(thread);
        }
    }

    /** The thread itself waits until it is let run. */
    void await() {
        if (isVirtual) {
            synchronized (this) {
                boolean interrupted = false;
                while (!go) {
                    try {
                        wait();
                    } catch (InterruptedException e) {
                        interrupted = true;
                    }
                }
                assert !interrupted : "nobody interrupts threads for real";
            }
        } else {
            while (!go) {
                UNSAFE.park(false, 0L);
            }
        }
        go = false;
    }

    // ------------------------------------------------------------------------------------------------ happens-before

    boolean knows(long access) {
        int by = Epoch.thread(access);
        return by == id || known.get(by) >= Epoch.interval(access);
    }

    void acquire(VectorClock clock, VectorClock hard) {
        if (clock != known) {
            VectorClock joined = known.join(clock);
            if (joined != known) {
                known = joined;
                published = null;
            }
        }
        if (hard != hardKnown) {
            VectorClock joined = hardKnown.join(hard);
            if (joined != hardKnown) {
                hardKnown = joined;
                hardPublished = null;
            }
        }
    }

    /** Those of a student's. To be called only where what the calling thread does is not looked at. */
    List<Held> heldNow() {
        return held.all();
    }

    /** It has taken a lock or given one back. */
    void holdsOthers() {
        endInterval();
        if (locks == null) {
            locks = new LocksByInterval();
        }
        locks.change(interval, held);
    }

    /** The locks that it held in one of its intervals; null where that is not known any more. */
    LockInfo[] heldIn(int anInterval) {
        return locks == null ? new LockInfo[0] : locks.in(anInterval);
    }

    void isAbout(Object aVariable, long aKey, boolean isWrite) {
        variable = aVariable;
        key = aKey;
        writes = isWrite;
    }

    /** Whether what the two do next comes out differently in the other order, or may. */
    boolean isInConflictWith(LogicalThread other) {
        return variable != null && variable == other.variable && key == other.key && (writes || other.writes);
    }

    int publishedInterval() {
        return publishedInterval;
    }

    /** The other thread has ended, and this one has seen it. */
    void knowsEndOf(LogicalThread other) {
        acquire(other.known, other.hardKnown);
        hardOfThreads = hardOfThreads.join(other.hardOfThreads.with(other.id, other.publishedInterval));
    }

    /** What whoever comes after this point knows of all threads. What the thread does from now on is in a new interval. */
    VectorClock publish() {
        endInterval();
        if (published == null) {
            published = known.with(id, publishedInterval);
            known = published;
        }
        return published;
    }

    /**
     * What the thread does from now on is in a new interval, if it did anything in this one. @return the last interval that whoever comes
     * after this knows
     */
    int endInterval() {
        if (dirty || publishedInterval == 0) {
            publishedInterval = interval++;
            lastActed = dirty ? publishedInterval : lastActed;
            epoch = Epoch.of(id, interval);
            dirty = false;
            published = null;
            hardPublished = null;
            if (interval == Epoch.MOST_INTERVALS) {
                Scheduler.cut("a thread with too many hand-overs");
            }
        }
        return publishedInterval;
    }

    /** The same without what locks have ordered: to be called right after {@link #publish}. */
    VectorClock publishHard() {
        if (hardPublished == null) {
            hardPublished = hardKnown.with(id, publishedInterval);
            hardKnown = hardPublished;
        }
        return hardPublished;
    }

    /** Begins a new interval, so that what comes before can be told from what comes after. */
    int tick() {
        int acted = dirty ? interval : lastActed;
        dirty = true;
        publish();
        lastActed = acted;
        return publishedInterval;
    }

    /** Where the program was when the JDK called it back, the innermost last. */
    void pushSite(int site) {
        if (depth == sites.length) {
            sites = Arrays.copyOf(sites, 2 * depth);
        }
        sites[depth++] = site;
    }

    int popSite() {
        return depth > 0 ? sites[--depth] : 0;
    }

    boolean hasSeen(int type) {
        return type < initialised.length && initialised[type];
    }

    /** It knows what the initialiser of the class has done. */
    void sees(int type) {
        if (type >= initialised.length) {
            initialised = Arrays.copyOf(initialised, 2 * type);
        }
        initialised[type] = true;
    }

    String name() {
        String name = Names.of(thread);
        return name.isEmpty() ? (isVirtual ? "virtual thread " : "thread ") + (id + 1) : name;
    }
}

package zorgian.lab.trace;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import java.util.function.Predicate;

/** The trace of one run. Every method may be called by any thread, and concerns the thread that calls it. */
public final class Trace {

    private static final int MOST_STRANDS = 2000;
    private static final int MOST_FOUND = 200;

    private static final ThreadLocal<Carrier> CARRIER = new ThreadLocal<>();
    private static volatile Trace current = new Trace(() -> 0, () -> { });

    private final LongSupplier ticks;
    private final Runnable atStart;
    private final Map<Thread, Carrier> carriers = new ConcurrentHashMap<>();
    private final List<Strand> strands = Collections.synchronizedList(new ArrayList<>());
    private final IdentityMap<LockInfo> locks = new IdentityMap<>();
    private final AtomicInteger lockNumbers = new AtomicInteger();
    private final List<Found> found = Collections.synchronizedList(new ArrayList<>());
    private final Set<Object> foundAlready = new HashSet<>();
    private volatile boolean stopped;
    private volatile String cut = "";

    final Memory memory = new Memory();
    final IdentityMap<ArrayShadow> arrays = new IdentityMap<>();
    final IdentityMap<Cell> contents = new IdentityMap<>();
    final IdentityMap<SyncVar> variables = new IdentityMap<>();
    final IdentityMap<Submission> submissions = new IdentityMap<>();
    final IdentityMap<PoolInfo> pools = new IdentityMap<>();
    final LockOrder order = new LockOrder();
    final HoldLog holds = new HoldLog();
    final StepLog steps = new StepLog();
    /** Released at every hand-over of a task. */
    final SyncVar forks = new SyncVar();
    /** Released by every strand that ends. */
    final SyncVar finished = new SyncVar();
    /** Released by every call that the trace does not know. */
    final SyncVar unknown = new SyncVar();
    volatile boolean hasUnknown;
    final Set<ParallelOperation> parallel = ConcurrentHashMap.newKeySet();
    final Calls calls = new Calls(this);
    final Leaks leaks = new Leaks();
    final IdentityMap<Map<Integer, SyncVar>> elements = new IdentityMap<>();
    private final Set<Object> marks = Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));
    final IdentityMap<HandOver> handOvers = new IdentityMap<>();
    final IdentityMap<Object> iterators = new IdentityMap<>();
    final IdentityMap<Object> views = new IdentityMap<>();
    /** Released by everything that is put into a concurrent collection. */
    final SyncVar handed = new SyncVar();
    final Statics statics = new Statics();
    final IdentityMap<MapChecks> mapChecks = new IdentityMap<>();

    private Trace(LongSupplier ticks, Runnable atStart) {
        this.ticks = ticks;
        this.atStart = atStart;
    }

    /** The trace of the run that is going on. */
    public static Trace now() {
        return current;
    }

    /**
     * Begins the trace of another run; what still runs of the one before is not traced any more.
     *
     * @param ticks tells lab time
     * @param atStart is done on each thread but the first before it runs any student code
     */
    public static Trace begin(LongSupplier ticks, Runnable atStart) {
        current = new Trace(ticks, atStart);
        return current;
    }

    long tick() {
        return ticks.getAsLong();
    }

    // threads and strands

    Carrier carrier() {
        Carrier carrier = CARRIER.get();
        if (carrier == null || carrier.trace != this) {
            carrier = carrier(Thread.currentThread());
            CARRIER.set(carrier);
        }
        return carrier;
    }

    Carrier carrier(Thread thread) {
        return carriers.computeIfAbsent(thread, key -> new Carrier(this, key));
    }

    Iterable<Carrier> carriers() {
        return carriers.values();
    }

    /** The strand that the calling thread runs. */
    Strand strand() {
        Carrier carrier = carrier();
        if (stopped) {
            return carrier.mute;
        }
        if (carrier.strand == null) {
            carrier.strand = Bodies.begin(this, carrier, null);
        }
        return carrier.strand;
    }

    Strand newStrand(Carrier carrier, Submission submission) {
        synchronized (strands) {
            if (stopped || strands.size() >= MOST_STRANDS) {
                stop("more than " + MOST_STRANDS + " tasks");
                return carrier.mute;
            }
            Strand strand = new Strand(strands.size(), carrier, carrier.name(), submission);
            strands.add(strand);
            return strand;
        }
    }

    List<Strand> strands() {
        synchronized (strands) {
            return List.copyOf(strands);
        }
    }

    /** To be called where a thread begins to run student code. */
    void starts(Carrier carrier) {
        if (!carrier.hasBegun) {
            carrier.hasBegun = true;
            if (!strands.isEmpty()) {
                atStart.run();
            }
        }
    }

    // order

    public void acquire(SyncVar variable) {
        acquire(strand(), variable);
    }

    void acquire(Strand strand, SyncVar variable) {
        if (stopped) {
            return;
        }
        variable.acquireInto(strand);
        if (hasUnknown) {
            unknown.acquireInto(strand);
        }
    }

    /** Releases in both orders. */
    public void release(SyncVar variable) {
        release(strand(), variable, true);
    }

    void release(Strand strand, SyncVar variable, boolean isHard) {
        if (stopped) {
            return;
        }
        variable.releaseFrom(strand, isHard);
        strand.tick();
    }

    /** The variable that stands for whatever orders threads by this object. */
    public SyncVar variable(Object object) {
        return variables.get(object, SyncVar::new);
    }

    /** The same for one element of an array of atomics. */
    public SyncVar element(Object array, int index) {
        return elements.get(array, ConcurrentHashMap::new).computeIfAbsent(index, key -> new SyncVar());
    }

    /** Objects that hooks have marked, by identity: cancelled tasks. */
    public Set<Object> marks() {
        return marks;
    }

    /** A call that the trace does not know begins: it may order anything. */
    public void beforeUnknown() {
        hasUnknown = true;
        release(unknown);
    }

    /** It is over: whatever any thread had released may have come before. */
    public void afterUnknown() {
        Strand strand = strand();
        unknown.acquireInto(strand);
        for (Strand other : strands()) {
            if (other != strand) {
                strand.learnOf(other.index, other.lastReleased);
            }
        }
    }

    // locks

    LockInfo lock(Object lock, String type, int permits, boolean isMonitor, boolean isSemaphore) {
        return locks.get(lock, () -> {
            int number = lockNumbers.getAndIncrement();
            return new LockInfo(number, type + " " + letters(number), permits, isMonitor, isSemaphore);
        });
    }

    LockInfo knownLock(Object lock) {
        return locks.get(lock);
    }

    LockInfo findLock(Predicate<Object> isIt) {
        return locks.find(isIt);
    }

    void link(Object view, LockInfo lock) {
        locks.put(view, lock);
    }

    private static String letters(int number) {
        return number < 26 ? String.valueOf((char) ('A' + number)) : letters(number / 26 - 1) + (char) ('A' + number % 26);
    }

    // findings

    void report(Found finding) {
        synchronized (found) {
            Set<Object> key = new HashSet<>();
            key.add(finding.kind());
            finding.places().forEach(place -> key.add(place.get(2)));
            if (found.size() < MOST_FOUND && foundAlready.add(key)) {
                found.add(finding);
            }
        }
    }

    void report(Race race, String what) {
        String change = race.whole() ? "changes it" : "writes";
        String look = race.whole() ? "reads it" : "reads";
        List<Object> first = List.of(strands.get(race.first()).name, race.firstWrites() ? change : look, (long) race.firstSite());
        List<Object> second = List.of(strands.get(race.second()).name, race.secondWrites() ? change : look, (long) race.secondSite());
        report(new Found(Found.DATA_RACE, what, List.of(first, second)));
    }

    /** Everything that the run has shown so far, as plain values. */
    public List<Map<String, Object>> findings() {
        order.cycles().forEach(this::report);
        calls.missedJoins().forEach(this::report);
        leaks.found(this).forEach(this::report);
        synchronized (found) {
            return found.stream().map(Found::plain).toList();
        }
    }

    /** The steps, each a list of tick, thread, verb, object and site. */
    public List<List<Object>> steps() {
        return steps.plain();
    }

    /** The locks, each a list of thread, lock, ticks of asking, getting and giving back, and site. */
    public List<List<Object>> holds() {
        return holds.plain();
    }

    /** Why the trace is not whole, or empty. */
    public String cut() {
        return cut.isEmpty() && memory.isFull() ? "memory" : cut;
    }

    boolean isStopped() {
        return stopped;
    }

    private void stop(String why) {
        stopped = true;
        cut = why;
    }

    void step(Strand strand, String doing, String what, int site) {
        steps.add(tick(), strand.name, doing, what, site);
    }
}

package zorgian.lab.runtime;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.atomic.AtomicInteger;
import jdk.internal.misc.Unsafe;
import zorgian.lab.runtime.Finding.Kind;
import zorgian.lab.runtime.Finding.Place;

/** Pools that a program has made, and threads that it has left. Guarded by the baton; after the end of the run, for the worker. */
public final class Pools {

    private static final int MOST = 2000;
    private static final Unsafe UNSAFE = Unsafe.getUnsafe();
    private static final long WORKERS = UNSAFE.objectFieldOffset(ThreadPoolExecutor.class, "workers");
    /** Negative until it is shut down. */
    private static final long STATE = UNSAFE.objectFieldOffset(ThreadPoolExecutor.class, "ctl");

    private final List<Made> made = new ArrayList<>();

    /** The pool is kept until the run is over: one that nobody knows any more may be shut down by the JDK, when it comes to look. */
    private record Made(ExecutorService pool, String thread, int site) {
    }

    /** A pool was made, by the calling thread. */
    public static void made(Object pool) {
        LogicalThread me = Scheduler.seen();
        if (me != null && pool instanceof ExecutorService made) {
            me.quiet++;
            Scheduler.run.pools.add(new Made(made, me.name(), Scheduler.site & ~Scheduler.IN_CONTAINERS));
            me.quiet--;
        }
    }

    /** ExecutorService.close begins: it waits for ever. */
    public static void closes() {
        LogicalThread me = Scheduler.me();
        if (me != null) {
            me.closing++;
        }
    }

    /** It comes back, one way or the other. */
    public static void closed() {
        LogicalThread me = Scheduler.me();
        if (me != null && me.closing > 0) {
            me.closing--;
        }
    }

    private void add(Made pool) {
        if (made.size() < MOST) {
            made.add(pool);
        }
    }

    /**
     * To be called when the run is over and nothing of it was unwound yet; of a run that did not come to its end the ending itself is told.
     * Left is who waits, if nobody could go on who may have been about to end, or to let others go on. Of a pool that was not shut down the
     * pool is told, and not its threads. ForkJoin's threads are daemons and end by themselves.
     */
    void reportLeft(Run r) {
        if (r.ending != Run.Ending.FINISHED && r.ending != Run.Ending.EXITED || r.until == Run.Until.LAST_ENDS && somebodyCouldGoOn(r)) {
            return;
        }
        Set<Thread> ofPools = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Made each : made) {
            if (each.pool instanceof ThreadPoolExecutor pool && !isShutDown(pool) && hasWaiting(r, pool, ofPools)) {
                r.findings.add(Kind.LEAKED_THREAD, "", List.of(new Place(each.thread, "makes a pool", each.site)));
            }
        }
        for (int i = 0; i < r.threads.size(); i++) {
            LogicalThread thread = r.threads.get(i);
            if (waits(r, thread) && !thread.isScenarios && thread.id != 0 && !isOfForkJoin(thread.thread)
                    && !ofPools.contains(thread.thread)) {
                r.findings.add(Kind.LEAKED_THREAD, "", List.of(new Place(thread.name(), "is started", thread.startedAt)));
            }
        }
    }

    private static boolean somebodyCouldGoOn(Run r) {
        for (int i = 0; i < r.ready.size(); i++) {
            if (!r.ready.get(i).lazy) {
                return true;
            }
        }
        return false;
    }

    /** As it was made, and not as a program's subclass says. */
    private static boolean isShutDown(ThreadPoolExecutor pool) {
        return ((AtomicInteger) UNSAFE.getReference(pool, STATE)).get() >= 0;
    }

    /** Looks at its threads without its lock, which somebody may have who does not go on any more. */
    private static boolean hasWaiting(Run r, ThreadPoolExecutor pool, Set<Thread> threads) {
        boolean waiting = false;
        for (Object worker : ((Set<?>) UNSAFE.getReference(pool, WORKERS)).toArray()) {
            Thread thread = (Thread) UNSAFE.getReference(worker, WorkerThread.OFFSET);
            LogicalThread of = thread == null ? null : r.table.find(thread);
            waiting |= of != null && waits(r, of);
            threads.add(thread);
        }
        return waiting;
    }

    /** Found when it is needed, because the class is the pool's own affair. */
    private static final class WorkerThread {
        static final long OFFSET = offset();

        private static long offset() {
            try {
                return UNSAFE.objectFieldOffset(Class.forName("java.util.concurrent.ThreadPoolExecutor$Worker"), "thread");
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException("this JDK's pools have no workers", e);
            }
        }
    }

    private static boolean waits(Run r, LogicalThread thread) {
        return switch (thread.state) {
            case ENDED, NEW, OUTSIDE, ENTERING -> false;
            case READY -> thread.lazy && r.until == Run.Until.FIRST_ENDS;
            default -> true;
        };
    }

    static boolean isOfForkJoin(Thread thread) {
        return thread instanceof java.util.concurrent.ForkJoinWorkerThread || thread.isDaemon()
                && (Names.of(thread).equals("CompletableFutureDelayScheduler") || Names.of(thread).endsWith("-delayScheduler"));
    }
}

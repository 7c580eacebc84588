package zorgian.lab.trace;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ThreadPoolExecutor;

/** Threads and pools that are left at the end of a run. */
public final class Leaks {

    private static final int MOST = 1000;

    private final List<Made> made = new ArrayList<>();

    private record Made(WeakReference<ExecutorService> pool, String thread, int site) {
    }

    /** An executor was made at this site. */
    public static void made(ExecutorService pool, int site) {
        Trace trace = Trace.now();
        trace.leaks.add(new Made(new WeakReference<>(pool), trace.strand().name, site));
    }

    private synchronized void add(Made pool) {
        if (made.size() < MOST) {
            made.add(pool);
        }
    }

    synchronized List<Found> found(Trace trace) {
        List<Found> found = new ArrayList<>();
        for (Carrier carrier : trace.carriers()) {
            if (carrier.startedAt > 0 && carrier.thread.isAlive()) {
                found.add(new Found(Found.LEAKED_THREAD, "", List.of(List.of(carrier.name(), "is started", (long) carrier.startedAt))));
            }
        }
        for (Made each : made) {
            ExecutorService pool = each.pool.get();
            if (pool != null && !pool.isTerminated() && hasThreads(pool)) {
                found.add(new Found(Found.LEAKED_THREAD, "", List.of(List.of(each.thread, "makes a pool", (long) each.site))));
            }
        }
        return found;
    }

    private static boolean hasThreads(ExecutorService pool) {
        if (pool instanceof ThreadPoolExecutor threads) {
            return threads.getPoolSize() > 0;
        }
        return !(pool instanceof ForkJoinPool tasks) || tasks.getPoolSize() > 0;
    }
}

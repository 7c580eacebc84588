package zorgian.lab.runtime;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import zorgian.lab.runtime.Finding.Kind;
import zorgian.lab.runtime.Finding.Place;
import zorgian.lab.runtime.LogicalThread.State;

/** Pools that a program has made, and threads that it has left. */
public final class Pools {

    private static final int MOST = 1000;

    private final List<Made> made = new ArrayList<>();

    private record Made(WeakReference<ExecutorService> pool, String thread, int site) {
    }

    /** A pool was made, by the calling thread. */
    public static void made(Object pool) {
        LogicalThread me = Scheduler.seen();
        if (me != null && pool instanceof ExecutorService made) {
            me.quiet++;
            Scheduler.run.pools.add(new Made(new WeakReference<>(made), me.name(), Scheduler.site & ~Scheduler.IN_CONTAINERS));
            me.quiet--;
        }
    }

    private void add(Made pool) {
        if (made.size() < MOST) {
            made.add(pool);
        }
    }

    /** To be called by the worker when the run is over and nothing of it was unwound yet. ForkJoin's threads are daemons and end by themselves. */
    void reportLeft(Run r) {
        for (int i = 0; i < r.threads.size(); i++) {
            LogicalThread thread = r.threads.get(i);
            if (thread.state != State.ENDED && !thread.isScenarios && thread.id != 0 && !isOfForkJoin(thread.thread)) {
                r.findings.add(Kind.LEAKED_THREAD, "", List.of(new Place(thread.name(), "is started", thread.startedAt)));
            }
        }
        for (Made each : made) {
            ExecutorService pool = each.pool.get();
            if (pool instanceof ThreadPoolExecutor threads && !threads.isTerminated() && threads.getPoolSize() > 0) {
                r.findings.add(Kind.LEAKED_THREAD, "", List.of(new Place(each.thread, "makes a pool", each.site)));
            }
        }
    }

    static boolean isOfForkJoin(Thread thread) {
        return thread instanceof java.util.concurrent.ForkJoinWorkerThread || thread.isDaemon()
                && (Names.of(thread).equals("CompletableFutureDelayScheduler") || Names.of(thread).endsWith("-delayScheduler"));
    }
}

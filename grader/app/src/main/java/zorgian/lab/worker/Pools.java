package zorgian.lab.worker;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.ThreadPoolExecutor;

/**
 * The pools that some threads work for, what is in their queues and who waits for their end. Nothing that a program may have overridden is
 * called: where it has, the answer is not known.
 */
final class Pools {

    private static final String WORKER = "java.util.concurrent.ThreadPoolExecutor$Worker";

    private final Map<Thread, ExecutorService> byThread = new IdentityHashMap<>();
    private final Set<ExecutorService> all = Collections.newSetFromMap(new IdentityHashMap<>());

    Pools(Collection<Thread> threads) {
        for (Thread thread : threads) {
            ExecutorService pool = poolOf(thread);
            if (pool != null) {
                byThread.put(thread, pool);
                all.add(pool);
            }
        }
    }

    private static ExecutorService poolOf(Thread thread) {
        if (thread instanceof ForkJoinWorkerThread worker) {
            return !worker.getClass().getName().startsWith("jdk.internal.")
                    && JdkFields.get(worker, ForkJoinWorkerThread.class, "pool") instanceof ForkJoinPool pool ? pool : null;
        }
        Object target = JdkFields.get(thread, "target");
        target = target != null ? target : JdkFields.get(JdkFields.get(thread, "holder"), "task");
        if (target == null) {
            return null;
        }
        // A thread factory may have wrapped the worker in a lambda of its own.
        Object worker = target.getClass().getName().equals(WORKER) ? target : JdkFields.captured(target, WORKER);
        return JdkFields.get(worker, "this$0") instanceof ThreadPoolExecutor pool ? pool : null;
    }

    /** The pool that the thread works for, or null. */
    ExecutorService of(Thread thread) {
        return byThread.get(thread);
    }

    /** The pool that has this task in its queue, or null. */
    ExecutorService withQueued(Object task) {
        return all.stream()
                .filter(pool -> !Overridden.is(task, "equals", Object.class) && queue(pool) != null && queue(pool).contains(task))
                .findFirst().orElse(null);
    }

    /** The pool whose threads wait for its end at this synchronizer, or null. */
    ExecutorService endedBy(Object synchronizer) {
        for (ExecutorService pool : all) {
            Object termination = JdkFields.get(pool, "termination");
            if (termination != null && (termination == synchronizer || JdkFields.get(termination, "sync") == synchronizer)) {
                return pool;
            }
        }
        return null;
    }

    /**
     * The queue of a pool, or null where there is none or somebody else wrote it: that one may never answer, for the lock that it takes may
     * be held by a thread that is stuck.
     */
    private static Collection<?> queue(ExecutorService pool) {
        Object queue = pool instanceof ThreadPoolExecutor ? JdkFields.get(pool, ThreadPoolExecutor.class, "workQueue") : null;
        return queue instanceof Collection<?> all && queue.getClass().getName().startsWith("java.util.concurrent.") ? all : null;
    }

    /** How many tasks wait for a thread of the pool. */
    static long queued(ExecutorService pool) {
        if (pool instanceof ForkJoinPool forkJoin && !Overridden.is(pool, "getQueuedTaskCount")
                && !Overridden.is(pool, "getQueuedSubmissionCount")) {
            return forkJoin.getQueuedTaskCount() + forkJoin.getQueuedSubmissionCount();
        }
        return queue(pool) == null ? 0 : queue(pool).size();
    }

    /** A name of the pool that is the same for each of its threads, and another one for each pool. */
    static String key(ExecutorService pool) {
        return pool == null ? null : pool.getClass().getSimpleName() + "@" + Integer.toHexString(System.identityHashCode(pool));
    }

    /** What is known of the pool as plain values, or null for none. */
    static List<Object> plain(ExecutorService pool) {
        return pool == null ? null : List.of(key(pool), queued(pool), !Overridden.is(pool, "isShutdown") && pool.isShutdown());
    }
}

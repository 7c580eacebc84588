package zorgian.lab.trace;

import java.util.concurrent.Executor;

/** Tasks that are handed over to be run, and what waits for them. */
public final class Tasks {

    private Tasks() {
    }

    /** What is known of a task object; the same for the same object. */
    public static Submission of(Object task) {
        return Trace.now().submissions.get(task, Submission::new);
    }

    /** What is known of an executor; the same for the same object. */
    public static PoolInfo pool(Executor executor) {
        return Trace.now().pools.get(executor, PoolInfo::new);
    }

    /** The task is handed over by the calling thread; to be called just before. */
    public static void fork(Submission task, PoolInfo pool, int site) {
        Trace trace = Trace.now();
        Strand strand = trace.strand();
        if (pool != null) {
            task.pool = pool;
        }
        task.site = site;
        task.forked.releaseFrom(strand, true);
        trace.forks.releaseFrom(strand, true);
        strand.tick();
        trace.step(strand, "hands over", "a task", site);
    }

    /** As {@link #fork}, of a task that is one of its own even where its joiner runs it. */
    public static void forkJoin(Submission task, int site) {
        task.isFork = true;
        fork(task, null, site);
    }

    /** A body begins that was submitted so. */
    public static void enter(Submission task) {
        Bodies.enter(Trace.now(), task);
    }

    /** It ends. */
    public static void exit(Submission task) {
        Bodies.exit(Trace.now(), task);
    }

    /** The calling thread knows that the task has run. */
    public static void join(Submission task) {
        Trace.now().acquire(task.done);
    }

    /** The calling thread knows that all tasks of the executor have run. */
    public static void joinAll(PoolInfo pool) {
        Trace.now().acquire(pool.ended);
    }

    /** The calling thread knows that some task has run, and the trace does not know which. */
    public static void joinUnknown() {
        Trace trace = Trace.now();
        trace.acquire(trace.finished);
    }

    /** Links a future, or whatever stands for a task, with the task. */
    public static void link(Object future, Submission task) {
        Trace.now().submissions.put(future, task);
    }

    /** Null where nothing is known of it. */
    public static Submission known(Object future) {
        return Trace.now().submissions.get(future);
    }

    /** Has everything that is released by the thread that runs the task known to those that wait for this future as well. */
    public static SyncVar done(Submission task) {
        return task.done;
    }
}

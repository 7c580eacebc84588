package zorgian.lab.hook;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountedCompleter;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import zorgian.lab.trace.Inside;
import zorgian.lab.trace.SyncVar;
import zorgian.lab.trace.Tasks;
import zorgian.lab.trace.Trace;

/** Fork-join tasks. A task that was forked is a strand of its own, whoever runs it. */
public final class ForkJoinHooks {

    private static final String TASK = "java.util.concurrent.ForkJoinTask";

    private ForkJoinHooks() {
    }

    public static <V> ForkJoinTask<V> fork(ForkJoinTask<V> task, int site) {
        Tasks.forkJoin(Tasks.of(task), site);
        return task.fork();
    }

    public static <V> V join(ForkJoinTask<V> task, int site) {
        try {
            return task.join();
        } finally {
            joined(task);
        }
    }

    public static <V> V invoke(ForkJoinTask<V> task, int site) {
        try {
            return task.invoke();
        } finally {
            joined(task);
        }
    }

    public static void quietlyJoin(ForkJoinTask<?> task, int site) {
        task.quietlyJoin();
        joined(task);
    }

    public static void quietlyInvoke(ForkJoinTask<?> task, int site) {
        task.quietlyInvoke();
        joined(task);
    }

    public static <V> void complete(ForkJoinTask<V> task, V value, int site) {
        completes(task);
        task.complete(value);
    }

    public static void quietlyComplete(ForkJoinTask<?> task, int site) {
        completes(task);
        task.quietlyComplete();
    }

    @Of(value = TASK, isStatic = true)
    public static void invokeAll(ForkJoinTask<?> first, ForkJoinTask<?> second, int site) {
        invokeAll(List.of(first, second), site);
    }

    @Of(value = TASK, isStatic = true)
    public static void invokeAll(ForkJoinTask<?>[] tasks, int site) {
        invokeAll(List.of(tasks), site);
    }

    @Of(value = TASK, isStatic = true)
    public static <T extends ForkJoinTask<?>> Collection<T> invokeAll(Collection<T> tasks, int site) {
        tasks.forEach(task -> Tasks.forkJoin(Tasks.of(task), site));
        try {
            return ForkJoinTask.invokeAll(tasks);
        } finally {
            tasks.forEach(ForkJoinHooks::joined);
        }
    }

    public static <T> T invoke(ForkJoinPool pool, ForkJoinTask<T> task, int site) {
        Tasks.forkJoin(Tasks.of(task), site);
        try {
            return pool.invoke(task);
        } finally {
            joined(task);
        }
    }

    public static <T> ForkJoinTask<T> submit(ForkJoinPool pool, ForkJoinTask<T> task, int site) {
        Tasks.forkJoin(Tasks.of(task), site);
        return pool.submit(task);
    }

    public static ForkJoinTask<?> submit(ForkJoinPool pool, Runnable task, int site) {
        Runnable traced = TracedTask.of(task, ExecutorHooks.pool(pool), site);
        ForkJoinTask<?> future = pool.submit(traced);
        Tasks.link(future, TracedTask.submission(traced));
        return future;
    }

    public static <T> ForkJoinTask<T> submit(ForkJoinPool pool, Callable<T> task, int site) {
        Callable<T> traced = TracedTask.of(task, ExecutorHooks.pool(pool), site);
        ForkJoinTask<T> future = pool.submit(traced);
        Tasks.link(future, TracedTask.submission(traced));
        return future;
    }

    public static void execute(ForkJoinPool pool, ForkJoinTask<?> task, int site) {
        Tasks.forkJoin(Tasks.of(task), site);
        pool.execute(task);
    }

    public static void tryComplete(CountedCompleter<?> completer, int site) {
        completing(completer, completer::tryComplete);
    }

    public static void propagateCompletion(CountedCompleter<?> completer, int site) {
        completing(completer, completer::propagateCompletion);
    }

    /** The last that completes runs what follows, after all the others. */
    private static void completing(CountedCompleter<?> completer, Runnable call) {
        Trace trace = Trace.now();
        SyncVar all = trace.variable(completer.getRoot());
        trace.release(all);
        Inside inside = Inside.begin(all);
        try {
            call.run();
        } finally {
            inside.end();
        }
    }

    private static void completes(ForkJoinTask<?> task) {
        Tasks.completes(Tasks.of(task));
    }

    private static void joined(ForkJoinTask<?> task) {
        Tasks.join(Tasks.of(task));
        if (task instanceof CountedCompleter<?> completer) {
            Trace trace = Trace.now();
            trace.acquire(trace.variable(completer.getRoot()));
        }
    }
}

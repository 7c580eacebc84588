package zorgian.lab.hook;

import java.util.Objects;
import java.util.concurrent.Callable;
import zorgian.lab.trace.PoolInfo;
import zorgian.lab.trace.Submission;
import zorgian.lab.trace.Tasks;

/** A lambda or another task without a body of its own that could be told by its object: runs as a strand of its own. */
final class TracedTask<V> implements Runnable, Callable<V> {

    private final Submission submission = new Submission();
    private final Runnable runnable;
    private final Callable<V> callable;

    private TracedTask(Runnable runnable, Callable<V> callable) {
        this.runnable = runnable;
        this.callable = callable;
    }

    /**
     * The task to hand over in the place of this one: itself where it is an object of a student's class, whose body tells the trace itself.
     *
     * @param pool who runs it
     */
    static Runnable of(Runnable task, PoolInfo pool, int site) {
        if (task == null || hasBody(task)) {
            if (task != null) {
                Tasks.fork(Tasks.of(task), pool, site);
            }
            return task;
        }
        TracedTask<?> traced = new TracedTask<>(task, null);
        Tasks.fork(traced.submission, pool, site);
        return traced;
    }

    static <T> Callable<T> of(Callable<T> task, PoolInfo pool, int site) {
        if (task == null || hasBody(task)) {
            if (task != null) {
                Tasks.fork(Tasks.of(task), pool, site);
            }
            return task;
        }
        TracedTask<T> traced = new TracedTask<>(null, task);
        Tasks.fork(traced.submission, pool, site);
        return traced;
    }

    /** The same for a body that is not handed over yet. */
    static <T> TracedTask<T> body(Callable<T> task) {
        return new TracedTask<>(null, Objects.requireNonNull(task));
    }

    Submission submission() {
        return submission;
    }

    /** What the trace knows of a task that was handed over so. */
    static Submission submission(Object task) {
        return task instanceof TracedTask<?> traced ? traced.submission : Tasks.of(task);
    }

    private static boolean hasBody(Object task) {
        return task.getClass().getClassLoader() != null && !task.getClass().getName().startsWith("zorgian.lab.hook.") && !task.getClass().isHidden();
    }

    @Override
    public void run() {
        Tasks.enter(submission);
        try {
            runnable.run();
        } finally {
            Tasks.exit(submission);
        }
    }

    @Override
    public V call() throws Exception {
        Tasks.enter(submission);
        try {
            return callable.call();
        } finally {
            Tasks.exit(submission);
        }
    }
}

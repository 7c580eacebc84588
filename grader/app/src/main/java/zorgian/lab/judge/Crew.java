package zorgian.lab.judge;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import zorgian.lab.sandbox.Sandbox;

/**
 * Several pieces of work at once, each with workers of its own, which go from one piece to the next. What is submitted first is begun
 * first. Close it to drop what has not begun and to end the workers.
 */
public final class Crew implements AutoCloseable {

    private static final int MOST = 4;

    private final int port;
    private final Sandbox sandbox = Sandbox.best();
    private final ExecutorService pool;
    private final Deque<Workers> idle = new ArrayDeque<>();
    private boolean isClosed;

    private Crew(int size, int port) {
        this.port = port;
        this.pool = Executors.newFixedThreadPool(size);
    }

    /** @param size how many pieces of work at once, 1 or more */
    public static Crew of(int size) {
        return new Crew(size, 0);
    }

    /** One piece of work at a time, in workers to which a debugger can be attached, see {@link Workers#forGrading}. */
    public static Crew debuggedAt(int port) {
        return new Crew(1, port);
    }

    /** As many as there are cores, and no more than 4: each has a judge, a worker and a spare one. */
    public static int usualSize() {
        return Math.min(MOST, Runtime.getRuntime().availableProcessors());
    }

    /** Whether a debugger can be attached to its workers, so that what comes of it is not a grade. */
    public boolean isDebugged() {
        return port != 0;
    }

    /** What student code runs in. */
    public Sandbox sandbox() {
        return sandbox;
    }

    /** Has a piece of work done as soon as somebody is free. */
    public <R> Future<R> submit(Function<Workers, R> work) {
        return pool.submit(() -> {
            Workers mine = take();
            try {
                return work.apply(mine);
            } finally {
                putBack(mine);
            }
        });
    }

    /**
     * What came of a piece of work, once it is done.
     *
     * @throws InterruptedException if the caller is interrupted meanwhile
     * @throws CancellationException if the crew was closed before it was begun
     */
    public static <R> R result(Future<R> work) throws InterruptedException {
        try {
            return work.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private Workers take() {
        synchronized (idle) {
            if (!idle.isEmpty()) {
                return idle.remove();
            }
        }
        return Workers.forGrading(port, RunLimits.USUAL);
    }

    private void putBack(Workers workers) {
        synchronized (idle) {
            if (!isClosed) {
                idle.add(workers);
                return;
            }
        }
        workers.close();
    }

    @Override
    public void close() {
        pool.shutdownNow().forEach(task -> ((Future<?>) task).cancel(false));
        synchronized (idle) {
            isClosed = true;
        }
        idle.forEach(Workers::close);
    }
}

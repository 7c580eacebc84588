package zorgian.calendar;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

public final class CalendarService implements AutoCloseable {

    private final Converter converter;
    private final ThreadPoolExecutor pool;
    private final Semaphore places;
    private final Set<String> ids = ConcurrentHashMap.newKeySet();
    private final Set<Future<?>> open = ConcurrentHashMap.newKeySet();
    private final Set<Thread> crew = ConcurrentHashMap.newKeySet();

    public CalendarService(Converter converter, int workers, int capacity, Duration idleTime, ThreadFactory threads) {
        if (converter == null || idleTime == null || threads == null) {
            throw new NullPointerException("converter, idleTime and threads must not be null");
        }
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity must be positive: " + capacity);
        }
        if (idleTime.isZero() || idleTime.isNegative()) {
            throw new IllegalArgumentException("idleTime must be positive: " + idleTime);
        }
        if (workers < 1) {
            throw new IllegalArgumentException("workers must be positive: " + workers);
        }
        this.converter = converter;
        this.places = new Semaphore(capacity, true);
        this.pool = new ThreadPoolExecutor(workers, workers, TimeUnit.NANOSECONDS.convert(idleTime),
                TimeUnit.NANOSECONDS, new LinkedBlockingQueue<>(), work -> remembered(threads.newThread(work)));
        this.pool.allowCoreThreadTimeOut(true);
    }

    private Thread remembered(Thread worker) {
        crew.removeIf(colleague -> colleague.getState() == Thread.State.TERMINATED);
        crew.add(worker);
        return worker;
    }

    public Future<ZorgianDate> submit(CalendarRequest request) throws InterruptedException {
        if (request == null) {
            throw new NullPointerException("request must not be null");
        }
        refuseIfClosed();
        if (!ids.add(request.id())) {
            throw new IllegalArgumentException("duplicate id: " + request.id());
        }
        try {
            places.acquire();
        } catch (InterruptedException e) {
            ids.remove(request.id());
            throw e;
        }
        Request task = new Request(request);
        open.add(task);
        try {
            refuseIfClosed();
            pool.execute(task);
        } catch (IllegalStateException | RejectedExecutionException e) {
            task.cancel(false); // Who waits for all may have seen it already.
            open.remove(task);
            places.release();
            throw new IllegalStateException("closed, request " + request.id() + " is not accepted", e);
        }
        return task;
    }

    private void refuseIfClosed() {
        if (pool.isShutdown()) {
            throw new IllegalStateException("this service is closed");
        }
    }

    public void awaitAll() throws InterruptedException {
        for (Future<?> future : List.copyOf(open)) {
            try {
                future.get();
            } catch (ExecutionException | CancellationException done) {
                // Done is done.
            }
        }
    }

    @Override
    public void close() {
        pool.shutdown();
        boolean interrupted = false;
        while (true) {
            try {
                if (pool.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS)) {
                    for (Thread worker : crew) {
                        worker.join();
                    }
                    break;
                }
            } catch (InterruptedException e) {
                interrupted = true;
                for (Runnable task : pool.shutdownNow()) {
                    ((Future<?>) task).cancel(false);
                    places.release();
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private final class Request extends FutureTask<ZorgianDate> {

        Request(CalendarRequest request) {
            super(() -> converter.convert(request.earthDate()));
        }

        @Override
        public void run() {
            places.release();
            super.run();
        }

        @Override
        protected void done() {
            open.remove(this);
        }
    }
}

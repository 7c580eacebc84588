package zorgian.calendar;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

public final class CalendarService implements AutoCloseable {

    private final Converter converter;
    private final ThreadFactory threads;
    private final Queue<Thread> crew = new ConcurrentLinkedQueue<>();
    private final ThreadPoolExecutor pool;
    private final ConcurrentMap<String, CompletableFuture<ZorgianDate>> answers = new ConcurrentHashMap<>();

    public CalendarService(Converter converter, int workers, int capacity, Duration idleTime, ThreadFactory threads) {
        if (converter == null) {
            throw new IllegalArgumentException("converter is null");
        }
        if (threads == null) {
            throw new IllegalArgumentException("thread factory is null");
        }
        if (idleTime == null || idleTime.isNegative() || idleTime.isZero()) {
            throw new IllegalArgumentException("idle time is " + idleTime);
        }
        if (workers < 1 || capacity < 1) {
            throw new IllegalArgumentException(workers + " workers and " + capacity + " places");
        }
        this.converter = converter;
        this.threads = threads;
        this.pool = new ThreadPoolExecutor(workers, workers, TimeUnit.NANOSECONDS.convert(idleTime), TimeUnit.NANOSECONDS,
                new ArrayBlockingQueue<>(capacity), this::hire, CalendarService::waitForPlace);
        this.pool.allowCoreThreadTimeOut(true);
    }

    private Thread hire(Runnable work) {
        Thread worker = threads.newThread(work);
        crew.add(worker);
        return worker;
    }

    private static void waitForPlace(Runnable job, ThreadPoolExecutor pool) {
        if (pool.isShutdown()) {
            throw new RejectedExecutionException("closed");
        }
        try {
            pool.getQueue().put(job);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RejectedExecutionException("interrupted", e);
        }
        if (pool.isShutdown() && pool.remove(job)) {
            throw new RejectedExecutionException("closed while waiting for a place");
        }
        pool.prestartCoreThread();
    }

    public Future<ZorgianDate> submit(CalendarRequest request) throws InterruptedException {
        CompletableFuture<ZorgianDate> answer = new CompletableFuture<>();
        if (answers.putIfAbsent(request.id(), answer) != null) {
            throw new IllegalArgumentException("a request " + request.id() + " was submitted before");
        }
        try {
            pool.execute(new Job(request, answer));
            return answer;
        } catch (RejectedExecutionException e) {
            answers.remove(request.id());
            answer.cancel(false); // Somebody may be waiting for all.
            if (Thread.interrupted()) {
                throw new InterruptedException("while waiting for a place in the queue");
            }
            throw new IllegalStateException("the service does not accept request " + request.id() + " any more", e);
        }
    }

    public void awaitAll() throws InterruptedException {
        for (CompletableFuture<ZorgianDate> answer : answers.values()) {
            try {
                answer.handle((date, problem) -> date).get();
            } catch (ExecutionException impossible) {
                throw new AssertionError(impossible);
            }
        }
    }

    @Override
    public void close() {
        pool.shutdown();
        boolean interrupted = false;
        boolean ended = false;
        while (!ended) {
            try {
                boolean isOver = pool.awaitTermination(1, TimeUnit.DAYS);
                for (Thread worker : crew) {
                    worker.join();
                }
                ended = isOver;
            } catch (InterruptedException e) {
                interrupted = true;
                pool.shutdownNow().forEach(job -> ((Job) job).answer().cancel(false));
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private final class Job implements Runnable {

        private final CalendarRequest request;
        private final CompletableFuture<ZorgianDate> answer;

        Job(CalendarRequest request, CompletableFuture<ZorgianDate> answer) {
            this.request = request;
            this.answer = answer;
        }

        CompletableFuture<ZorgianDate> answer() {
            return answer;
        }

        @Override
        public void run() {
            try {
                answer.complete(converter.convert(request.earthDate()));
            } catch (Throwable problem) {
                answer.completeExceptionally(new CompletionException(problem));
            }
        }
    }
}

package zorgian.calendar;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

public final class CalendarService implements AutoCloseable {

    private record Job(CalendarRequest request, CompletableFuture<ZorgianDate> answer) {
    }

    private final Converter converter;
    private final int most;
    private final Duration idleTime;
    private final ThreadFactory threads;
    private final Semaphore places;
    private final Semaphore waiting = new Semaphore(0);
    private final Queue<Job> jobs = new ConcurrentLinkedQueue<>();
    private final Set<String> ids = ConcurrentHashMap.newKeySet();
    private final Set<CompletableFuture<ZorgianDate>> open = ConcurrentHashMap.newKeySet();
    private final Set<Thread> crew = ConcurrentHashMap.newKeySet();
    private final Set<Thread> alive = ConcurrentHashMap.newKeySet();
    /** Held for the moments in which it is decided whether somebody comes or goes. */
    private final Object staff = new Object();
    private boolean closed;

    public CalendarService(Converter converter, int workers, int capacity, Duration idleTime, ThreadFactory threads) {
        this.converter = Objects.requireNonNull(converter, "No converter");
        this.threads = Objects.requireNonNull(threads, "No thread factory");
        if (workers < 1) {
            throw new IllegalArgumentException("Not enough workers: " + workers);
        }
        if (capacity < 1) {
            throw new IllegalArgumentException("Not enough places: " + capacity);
        }
        if (idleTime == null || idleTime.isZero() || idleTime.isNegative()) {
            throw new IllegalArgumentException("Not enough patience: " + idleTime);
        }
        this.most = workers;
        this.idleTime = idleTime;
        this.places = new Semaphore(capacity);
    }

    public Future<ZorgianDate> submit(CalendarRequest request) throws InterruptedException {
        if (!ids.add(request.id())) {
            throw new IllegalArgumentException(request.id() + " is known already");
        }
        Job job = new Job(request, new CompletableFuture<>());
        try {
            refuseIfClosed();
            places.acquire();
            accept(job);
        } catch (InterruptedException | IllegalStateException notAccepted) {
            ids.remove(request.id());
            throw notAccepted;
        }
        return job.answer();
    }

    private void accept(Job job) {
        synchronized (staff) {
            if (closed) {
                places.release();
                refuseIfClosed();
            }
            open.add(job.answer());
            jobs.add(job);
            waiting.release();
            if (crew.size() < most) {
                Thread worker = threads.newThread(this::work);
                alive.removeIf(colleague -> !colleague.isAlive());
                alive.add(worker);
                crew.add(worker);
                worker.start();
            }
        }
    }

    private void refuseIfClosed() {
        synchronized (staff) {
            if (closed) {
                throw new IllegalStateException("Closed for today");
            }
        }
    }

    public void awaitAll() throws InterruptedException {
        try {
            CompletableFuture.allOf(open.toArray(new CompletableFuture<?>[0])).get();
        } catch (ExecutionException failed) {
            // Failed requests are done, too; allOf has waited for the others as well.
        }
    }

    private void work() {
        for (Job job = next(); job != null; job = next()) {
            places.release();
            try {
                job.answer().complete(converter.convert(job.request().earthDate()));
            } catch (Throwable problem) {
                job.answer().completeExceptionally(new CompletionException(problem));
            } finally {
                Thread.interrupted();
                open.remove(job.answer());
            }
        }
    }

    /** Waits for something to do; null if there was nothing and this worker is no longer of the crew. */
    private Job next() {
        while (true) {
            boolean permitted = false;
            try {
                permitted = waiting.tryAcquire(TimeUnit.NANOSECONDS.convert(idleTime), TimeUnit.NANOSECONDS);
            } catch (InterruptedException e) {
                // Closing was cut short: there is nothing to do any more.
            }
            synchronized (staff) {
                Job job = jobs.poll();
                if (job != null) {
                    return job;
                }
                if (closed || !permitted) {
                    crew.remove(Thread.currentThread());
                    return null;
                }
            }
        }
    }

    @Override
    public void close() {
        List<Thread> last;
        synchronized (staff) {
            closed = true;
            last = List.copyOf(alive);
            waiting.release(last.size());
        }
        boolean interrupted = false;
        for (Thread worker : last) {
            while (worker.isAlive()) {
                try {
                    worker.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                    giveUp(last);
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void giveUp(List<Thread> last) {
        for (Job job = jobs.poll(); job != null; job = jobs.poll()) {
            open.remove(job.answer());
            places.release();
            job.answer().cancel(false);
        }
        last.forEach(Thread::interrupt);
    }
}

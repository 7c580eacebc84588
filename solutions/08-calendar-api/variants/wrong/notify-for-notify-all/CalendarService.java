package zorgian.calendar;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

public final class CalendarService implements AutoCloseable {

    private record Job(CalendarRequest request, CompletableFuture<ZorgianDate> answer) {
    }

    private final Converter converter;
    private final int workers;
    private final int capacity;
    private final long idleNanos;
    private final ThreadFactory factory;
    private final LinkedList<Job> queue = new LinkedList<>();
    private final Set<String> seen = new HashSet<>();
    private final List<Thread> crew = new ArrayList<>();
    private int busyOrIdle;
    private int unfinished;
    private boolean closed;

    public CalendarService(Converter converter, int workers, int capacity, Duration idleTime, ThreadFactory threads) {
        check(converter != null, "A converter is needed");
        check(threads != null, "A thread factory is needed");
        check(workers > 0, "Somebody has to do the work");
        check(capacity > 0, "The queue needs a place");
        check(idleTime != null && !idleTime.isZero() && !idleTime.isNegative(), "The idle time must be more than zero");
        this.converter = converter;
        this.workers = workers;
        this.capacity = capacity;
        this.idleNanos = TimeUnit.NANOSECONDS.convert(idleTime);
        this.factory = threads;
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    public synchronized Future<ZorgianDate> submit(CalendarRequest request) throws InterruptedException {
        check(request != null, "A request is needed");
        while (queue.size() >= capacity && !closed && !seen.contains(request.id())) {
            wait();
        }
        if (closed) {
            throw new IllegalStateException("The office is closed");
        }
        check(seen.add(request.id()), "Request " + request.id() + " has been submitted already");
        Job job = new Job(request, new CompletableFuture<>());
        queue.add(job);
        unfinished++;
        if (busyOrIdle < workers) {
            crew.removeIf(worker -> !worker.isAlive());
            busyOrIdle++;
            Thread worker = factory.newThread(this::work);
            crew.add(worker);
            worker.start();
        }
        notify();
        return job.answer();
    }

    public synchronized void awaitAll() throws InterruptedException {
        while (unfinished > 0) {
            wait();
        }
    }

    @Override
    public void close() {
        List<Thread> last;
        synchronized (this) {
            closed = true;
            notify();
            last = new ArrayList<>(crew);
        }
        boolean interrupted = false;
        while (!last.isEmpty()) {
            try {
                last.get(0).join();
                last.remove(0);
            } catch (InterruptedException e) {
                interrupted = true;
                dropQueue();
                last.forEach(Thread::interrupt);
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void dropQueue() {
        queue.forEach(job -> job.answer().cancel(false));
        unfinished -= queue.size();
        queue.clear();
        notify();
    }

    private void work() {
        Job job = next();
        while (job != null) {
            try {
                job.answer().complete(converter.convert(job.request().earthDate()));
            } catch (Throwable problem) {
                job.answer().completeExceptionally(new CompletionException(problem));
            }
            Thread.interrupted();
            finished();
            job = next();
        }
    }

    private synchronized void finished() {
        unfinished--;
        notify();
    }

    private synchronized Job next() {
        long deadline = System.nanoTime() + idleNanos;
        long left = idleNanos;
        while (queue.isEmpty() && !closed && left > 0) {
            try {
                TimeUnit.NANOSECONDS.timedWait(this, left);
            } catch (InterruptedException e) {
                // Only a close that is cut short interrupts workers; then the loop ends.
            }
            left = deadline - System.nanoTime();
        }
        if (queue.isEmpty()) {
            busyOrIdle--;
            return null;
        }
        notify();
        return queue.removeFirst();
    }
}

package zorgian.calendar;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;

public final class CalendarService implements AutoCloseable {

    private record Job(CalendarRequest request, CompletableFuture<ZorgianDate> answer) {
    }

    private record State(List<Job> queue, int unfinished, int workers, boolean closed) {

        State with(Job job) {
            List<Job> longer = new ArrayList<>(queue);
            longer.add(job);
            return new State(List.copyOf(longer), unfinished + 1, workers, closed);
        }

        State withoutFirst() {
            return new State(queue.subList(1, queue.size()), unfinished, workers, closed);
        }
    }

    private final Converter converter;
    private final int most;
    private final int capacity;
    private final long idleNanos;
    private final ThreadFactory threads;
    private final Set<String> ids = ConcurrentHashMap.newKeySet();
    private final Set<Thread> crew = ConcurrentHashMap.newKeySet();
    private final Set<Thread> parked = ConcurrentHashMap.newKeySet();
    private final AtomicReference<State> state = new AtomicReference<>(new State(List.of(), 0, 0, false));

    public CalendarService(Converter converter, int workers, int capacity, Duration idleTime, ThreadFactory threads) {
        this.converter = Objects.requireNonNull(converter, "a converter, please");
        this.threads = Objects.requireNonNull(threads, "a thread factory, please");
        this.idleNanos = TimeUnit.NANOSECONDS.convert(Objects.requireNonNull(idleTime, "an idle time, please"));
        this.most = workers;
        this.capacity = capacity;
        if (workers < 1 || capacity < 1 || idleNanos < 1) {
            throw new IllegalArgumentException("all numbers must be more than zero: " + List.of(workers, capacity, idleTime));
        }
    }

    public Future<ZorgianDate> submit(CalendarRequest request) throws InterruptedException {
        if (state.get().closed()) {
            throw new IllegalStateException("closed");
        }
        if (!ids.add(request.id())) {
            throw new IllegalArgumentException("the id is not new: " + request.id());
        }
        Job job = new Job(request, new CompletableFuture<>());
        try {
            State before = change(now -> now.closed() || now.queue().size() < capacity,
                    now -> now.closed() ? now : now.with(job), Long.MAX_VALUE);
            if (before.closed()) {
                throw new IllegalStateException("closed while " + request.id() + " waited for a place");
            }
        } catch (InterruptedException | IllegalStateException notAccepted) {
            ids.remove(request.id());
            throw notAccepted;
        }
        hire();
        return job.answer();
    }

    private void hire() {
        State before = state.getAndUpdate(now -> now.workers() < most && !now.queue().isEmpty()
                ? new State(now.queue(), now.unfinished(), now.workers() + 1, now.closed()) : now);
        if (before.workers() < most && !before.queue().isEmpty()) {
            Thread worker = threads.newThread(this::work);
            crew.removeIf(colleague -> colleague.getState() == Thread.State.TERMINATED);
            crew.add(worker);
            worker.start();
        }
    }

    public void awaitAll() throws InterruptedException {
        change(now -> now.unfinished() == 0, now -> now, Long.MAX_VALUE);
    }

    private interface Question {
        boolean asks(State now);
    }

    /** Waits until the answer is yes, or the time is over; then changes the state at once. Gives the state before; null when time is over. */
    private State change(Question question, UnaryOperator<State> change, long nanos) throws InterruptedException {
        long end = System.nanoTime() + nanos;
        parked.add(Thread.currentThread());
        try {
            while (true) {
                State now = state.get();
                if (question.asks(now)) {
                    if (state.compareAndSet(now, change.apply(now))) {
                        parked.forEach(LockSupport::unpark);
                        return now;
                    }
                } else if (Thread.interrupted()) {
                    throw new InterruptedException();
                } else if (nanos == Long.MAX_VALUE) {
                    LockSupport.park(this);
                } else if (end - System.nanoTime() > 0) {
                    LockSupport.parkNanos(this, end - System.nanoTime());
                } else {
                    return null;
                }
            }
        } finally {
            parked.remove(Thread.currentThread());
        }
    }

    private void work() {
        for (Job job = next(); job != null; job = next()) {
            try {
                job.answer().complete(converter.convert(job.request().earthDate()));
            } catch (Throwable problem) {
                job.answer().completeExceptionally(new CompletionException(problem));
            }
            Thread.interrupted();
            finished(1);
        }
    }

    private Job next() {
        while (true) {
            try {
                State before = change(now -> !now.queue().isEmpty() || now.closed(),
                        now -> now.queue().isEmpty() ? gone(now) : now.withoutFirst(), idleNanos);
                if (before != null) {
                    return before.queue().isEmpty() ? null : before.queue().get(0);
                }
                if (change(now -> now.queue().isEmpty(), CalendarService::gone, 0) != null) {
                    return null;
                }
            } catch (InterruptedException e) {
                // Closing was cut short: the next look finds it closed.
            }
        }
    }

    private static State gone(State now) {
        return new State(now.queue(), now.unfinished(), now.workers() - 1, now.closed());
    }

    private void finished(int count) {
        state.updateAndGet(now -> new State(now.queue(), now.unfinished() - count, now.workers(), now.closed()));
        parked.forEach(LockSupport::unpark);
    }

    @Override
    public void close() {
        state.updateAndGet(now -> new State(now.queue(), now.unfinished(), now.workers(), true));
        parked.forEach(LockSupport::unpark);
        boolean interrupted = false;
        while (state.get().workers() > 0 || !crew.isEmpty()) {
            try {
                change(now -> now.workers() == 0, now -> now, Long.MAX_VALUE);
                for (Thread worker : crew) {
                    worker.join();
                    crew.remove(worker);
                }
            } catch (InterruptedException e) {
                interrupted = true;
                cutShort();
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void cutShort() {
        State before = state.getAndUpdate(now -> new State(List.of(), now.unfinished(), now.workers(), true));
        before.queue().forEach(job -> job.answer().cancel(false));
        finished(before.queue().size());
        crew.forEach(Thread::interrupt);
    }
}

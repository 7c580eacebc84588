package zorgian.calendar;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

public final class CalendarService implements AutoCloseable {

    private record Ticket(CalendarRequest request, CompletableFuture<ZorgianDate> answer) {
    }

    private final Converter converter;
    private final int most;
    private final int capacity;
    private final Duration idleTime;
    private final ThreadFactory threads;

    private final Object desk = new Object();
    private final Queue<Ticket> line = new ArrayDeque<>();
    private final Set<CompletableFuture<ZorgianDate>> open = new HashSet<>();
    private final Set<String> ids = new HashSet<>();
    private final List<Thread> made = new ArrayList<>();
    private int beingMade;
    private int clerks;
    private int idle;
    private boolean closed;

    public CalendarService(Converter converter, int workers, int capacity, Duration idleTime, ThreadFactory threads) {
        this.converter = Objects.requireNonNull(converter, "converter is missing");
        this.threads = Objects.requireNonNull(threads, "threads is missing");
        this.idleTime = Objects.requireNonNull(idleTime, "idleTime is missing");
        if (workers < 1 || capacity < 1 || idleTime.isZero() || idleTime.isNegative()) {
            throw new IllegalArgumentException("Not with " + workers + " workers, " + capacity + " places and " + idleTime);
        }
        this.most = workers;
        this.capacity = capacity;
    }

    public Future<ZorgianDate> submit(CalendarRequest request) throws InterruptedException {
        Ticket ticket = new Ticket(Objects.requireNonNull(request, "request is missing"), new CompletableFuture<>());
        throwIfInterrupted();
        if (accept(ticket)) {
            hire();
        }
        return ticket.answer();
    }

    private static void throwIfInterrupted() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException("interrupted before it began");
        }
    }

    /** Says whether somebody has to be hired, whose place in the crew is taken then. */
    private boolean accept(Ticket ticket) throws InterruptedException {
        String id = ticket.request().id();
        synchronized (desk) {
            refuseIfClosed(id);
            if (!ids.add(id)) {
                throw new IllegalArgumentException("Somebody has come with " + id + " already");
            }
            boolean accepted = false;
            try {
                while (!closed && line.size() >= capacity) {
                    desk.wait();
                }
                refuseIfClosed(id);
                accepted = true;
            } finally {
                if (!accepted) {
                    ids.remove(id);
                    desk.notifyAll();
                }
            }
            line.add(ticket);
            open.add(ticket.answer());
            desk.notifyAll();
            boolean needed = line.size() > idle && clerks < most;
            clerks += needed ? 1 : 0;
            beingMade += needed ? 1 : 0;
            return needed;
        }
    }

    private void refuseIfClosed(String id) {
        if (closed) {
            throw new IllegalStateException("Closed, also for " + id);
        }
    }

    private void hire() {
        Thread clerk = threads.newThread(this::work);
        synchronized (desk) {
            made.removeIf(other -> !other.isAlive());
            made.add(clerk);
            beingMade--;
            clerk.start();
            desk.notifyAll();
        }
    }

    public void awaitAll() throws InterruptedException {
        throwIfInterrupted();
        CompletableFuture<?>[] now;
        synchronized (desk) {
            now = open.toArray(new CompletableFuture<?>[0]);
        }
        try {
            CompletableFuture.allOf(now).get();
        } catch (ExecutionException someFailed) {
            // And all are done.
        }
    }

    private void work() {
        for (Ticket ticket = next(); ticket != null; ticket = next()) {
            try {
                ticket.answer().complete(converter.convert(ticket.request().earthDate()));
            } catch (Throwable thrown) {
                ticket.answer().completeExceptionally(new CompletionException(thrown));
            }
            Thread.interrupted();
            synchronized (desk) {
                open.remove(ticket.answer());
            }
        }
    }

    private Ticket next() {
        synchronized (desk) {
            long patience = TimeUnit.NANOSECONDS.convert(idleTime);
            long since = System.nanoTime();
            idle++;
            for (long waited = 0; line.isEmpty() && !closed && waited < patience; waited = System.nanoTime() - since) {
                try {
                    TimeUnit.NANOSECONDS.timedWait(desk, patience - waited);
                } catch (InterruptedException e) {
                    // Then it is closed.
                }
            }
            idle--;
            if (line.isEmpty()) {
                clerks--;
            }
            desk.notifyAll();
            return line.poll();
        }
    }

    @Override
    public void close() {
        boolean interrupted = false;
        for (boolean over = false; !over;) {
            try {
                for (Thread clerk : lastCrew()) {
                    clerk.join();
                }
                over = true;
            } catch (InterruptedException e) {
                if (!interrupted) {
                    cutShort();
                }
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private List<Thread> lastCrew() throws InterruptedException {
        synchronized (desk) {
            closed = true;
            desk.notifyAll();
            while (beingMade > 0) {
                desk.wait();
            }
            return List.copyOf(made);
        }
    }

    private void cutShort() {
        List<CompletableFuture<ZorgianDate>> lost;
        synchronized (desk) {
            lost = List.copyOf(open);
            line.clear();
            made.forEach(Thread::interrupt);
        }
        lost.forEach(answer -> answer.cancel(false));
    }
}

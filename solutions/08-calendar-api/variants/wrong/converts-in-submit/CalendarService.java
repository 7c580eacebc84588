package zorgian.calendar;

import java.time.Duration;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;

public final class CalendarService implements AutoCloseable {

    private final Converter converter;
    private final Set<String> ids = new HashSet<>();
    private boolean closed;

    public CalendarService(Converter converter, int workers, int capacity, Duration idleTime, ThreadFactory threads) {
        this.converter = Objects.requireNonNull(converter, "converter");
        Objects.requireNonNull(threads, "threads");
        if (workers < 1 || capacity < 1 || Objects.requireNonNull(idleTime, "idleTime").compareTo(Duration.ZERO) <= 0) {
            throw new IllegalArgumentException("workers, capacity and idleTime must be more than zero");
        }
    }

    public synchronized Future<ZorgianDate> submit(CalendarRequest request) throws InterruptedException {
        Objects.requireNonNull(request, "request");
        if (closed) {
            throw new IllegalStateException("closed");
        }
        if (!ids.add(request.id())) {
            throw new IllegalArgumentException("not a new id: " + request.id());
        }
        try {
            return CompletableFuture.completedFuture(converter.convert(request.earthDate()));
        } catch (InterruptedException interrupted) {
            throw interrupted;
        } catch (Exception problem) {
            return CompletableFuture.failedFuture(problem);
        }
    }

    public synchronized void awaitAll() throws InterruptedException {
        // All is done when submit returns.
    }

    @Override
    public synchronized void close() {
        closed = true;
    }
}

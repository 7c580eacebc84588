package zorgian.calendar;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public final class CalendarService implements AutoCloseable {

    private static final FutureTask<ZorgianDate> PILL = new FutureTask<>(() -> null);

    private final Converter converter;
    private final int workers;
    private final Duration idleTime;
    private final ThreadFactory factory;
    private final BlockingQueue<FutureTask<ZorgianDate>> queue;
    private final Set<String> ids = ConcurrentHashMap.newKeySet();
    /** Submitting is reading: many at once, but nobody is between check and put when closing puts the pills. */
    private final ReadWriteLock door = new ReentrantReadWriteLock();
    private final Set<Thread> crew = new HashSet<>();
    private final Set<Thread> threads = new HashSet<>();
    private boolean pilled;
    private final AtomicInteger open = new AtomicInteger();
    private final Object nothingOpen = new Object();
    private volatile boolean closed;
    private volatile boolean abandoned;

    public CalendarService(Converter converter, int workers, int capacity, Duration idleTime, ThreadFactory threads) {
        this.converter = Objects.requireNonNull(converter, "converter");
        this.idleTime = Objects.requireNonNull(idleTime, "idleTime");
        this.factory = Objects.requireNonNull(threads, "threads");
        if (workers <= 0 || capacity <= 0) {
            throw new IllegalArgumentException("workers " + workers + ", capacity " + capacity);
        }
        if (idleTime.compareTo(Duration.ZERO) <= 0) {
            throw new IllegalArgumentException("idleTime " + idleTime);
        }
        this.workers = workers;
        this.queue = new ArrayBlockingQueue<>(capacity);
    }

    public Future<ZorgianDate> submit(CalendarRequest request) throws InterruptedException {
        Objects.requireNonNull(request, "request");
        refuseIf(closed);
        door.readLock().lockInterruptibly();
        try {
            refuseIf(closed);
            if (!ids.add(request.id())) {
                throw new IllegalArgumentException("Not the first request with the id " + request.id());
            }
            FutureTask<ZorgianDate> task = new FutureTask<>(() -> converter.convert(request.earthDate()));
            open.incrementAndGet();
            try {
                queue.put(task);
            } catch (InterruptedException e) {
                ids.remove(request.id());
                done();
                throw e;
            }
            if (abandoned && queue.remove(task)) {
                done();
                refuseIf(true);
            }
            hireIfNeeded();
            return task;
        } finally {
            door.readLock().unlock();
        }
    }

    private static void refuseIf(boolean closed) {
        if (closed) {
            throw new IllegalStateException("The service has been closed");
        }
    }

    private void hireIfNeeded() {
        synchronized (crew) {
            if (crew.size() < workers && !queue.isEmpty()) {
                Thread worker = factory.newThread(this::work);
                threads.removeIf(thread -> !thread.isAlive());
                threads.add(worker);
                crew.add(worker);
                worker.start();
            }
        }
    }

    private void done() {
        if (open.decrementAndGet() == 0) {
            synchronized (nothingOpen) {
                nothingOpen.notifyAll();
            }
        }
    }

    public void awaitAll() throws InterruptedException {
        synchronized (nothingOpen) {
            while (open.get() > 0) {
                nothingOpen.wait();
            }
        }
    }

    private void work() {
        try {
            for (FutureTask<ZorgianDate> task = next(); task != PILL; task = next()) {
                task.run();
                Thread.interrupted();
                done();
            }
        } catch (InterruptedException e) {
            // Closing was cut short.
        }
        synchronized (crew) {
            crew.remove(Thread.currentThread());
        }
    }

    private FutureTask<ZorgianDate> next() throws InterruptedException {
        while (!abandoned) {
            FutureTask<ZorgianDate> task = queue.poll(TimeUnit.NANOSECONDS.convert(idleTime), TimeUnit.NANOSECONDS);
            if (task == PILL) {
                queue.offer(PILL);
            }
            if (task != null) {
                return task;
            }
            synchronized (crew) {
                if (queue.isEmpty()) {
                    crew.remove(Thread.currentThread());
                    return PILL;
                }
            }
        }
        return PILL;
    }

    @Override
    public void close() {
        closed = true;
        List<Thread> last = new ArrayList<>();
        try {
            door.writeLock().lockInterruptibly();
            try {
                synchronized (crew) {
                    last.addAll(threads);
                }
                if (!pilled) {
                    queue.put(PILL);
                    pilled = true;
                }
            } finally {
                door.writeLock().unlock();
            }
            for (Thread worker : last) {
                worker.join();
            }
        } catch (InterruptedException e) {
            abandon();
            Thread.currentThread().interrupt();
        }
    }

    private void abandon() {
        abandoned = true;
        List<FutureTask<ZorgianDate>> waiting = new ArrayList<>();
        queue.drainTo(waiting);
        for (FutureTask<ZorgianDate> task : waiting) {
            if (task != PILL) {
                task.cancel(false);
                done();
            }
        }
        List<Thread> last;
        synchronized (crew) {
            last = List.copyOf(threads);
        }
        last.forEach(Thread::interrupt);
        for (int i = 0; i < last.size();) {
            try {
                last.get(i).join();
                i++;
            } catch (InterruptedException again) {
                // Known by now.
            }
        }
    }
}

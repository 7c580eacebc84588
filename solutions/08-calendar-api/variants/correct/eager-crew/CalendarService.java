package zorgian.calendar;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public final class CalendarService implements AutoCloseable {

    private final Converter converter;
    private final int workers;
    private final int capacity;
    private final Duration idleTime;
    private final ThreadFactory threads;
    private final Lock lock = new ReentrantLock(true);
    private final Condition changed = lock.newCondition();
    private final Deque<Order> orders = new ArrayDeque<>();
    private final Set<Order> underWay = new HashSet<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<Thread> crew = new HashSet<>();
    private final List<Thread> retired = new ArrayList<>();
    private boolean closed;

    private final class Order {

        private final CalendarRequest request;
        private final CompletableFuture<ZorgianDate> answer = new CompletableFuture<>();

        Order(CalendarRequest request) {
            this.request = request;
        }

        void carryOut() {
            ZorgianDate date = null;
            Throwable problem = null;
            try {
                date = converter.convert(request.earthDate());
            } catch (Throwable thrown) {
                problem = thrown;
            }
            if (problem == null) {
                answer.complete(date);
            } else {
                answer.completeExceptionally(new CompletionException(problem));
            }
        }
    }

    public CalendarService(Converter converter, int workers, int capacity, Duration idleTime, ThreadFactory threads) {
        if (converter == null) {
            throw new NullPointerException("converter == null");
        }
        if (workers < 1) {
            throw new IllegalArgumentException("workers < 1");
        }
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity < 1");
        }
        if (idleTime.compareTo(Duration.ZERO) <= 0) {
            throw new IllegalArgumentException("idleTime <= 0");
        }
        this.converter = converter;
        this.workers = workers;
        this.capacity = capacity;
        this.idleTime = idleTime;
        this.threads = threads;
        lock.lock();
        try {
            hire();
        } finally {
            lock.unlock();
        }
    }

    private void hire() {
        while (crew.size() < workers) {
            Thread worker = threads.newThread(this::work);
            crew.add(worker);
            worker.start();
        }
    }

    public Future<ZorgianDate> submit(CalendarRequest request) throws InterruptedException {
        Order order = new Order(request);
        String id = request.id();
        lock.lockInterruptibly();
        try {
            while (!closed && !ids.contains(id) && orders.size() == capacity) {
                changed.await();
            }
            if (closed) {
                throw new IllegalStateException("Too late for " + id);
            }
            if (ids.contains(id)) {
                throw new IllegalArgumentException("Too many requests " + id);
            }
            ids.add(id);
            orders.addLast(order);
            hire();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        return order.answer;
    }

    public void awaitAll() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (!orders.isEmpty() || !underWay.isEmpty()) {
                changed.await();
            }
        } finally {
            lock.unlock();
        }
    }

    private void work() {
        lock.lock();
        try {
            while (somethingToDo()) {
                Order order = orders.removeFirst();
                underWay.add(order);
                changed.signalAll();
                lock.unlock();
                try {
                    order.carryOut();
                } finally {
                    Thread.interrupted();
                    lock.lock();
                    underWay.remove(order);
                    changed.signalAll();
                }
            }
            crew.remove(Thread.currentThread());
            retired.removeIf(colleague -> !colleague.isAlive());
            retired.add(Thread.currentThread());
        } finally {
            lock.unlock();
        }
    }

    private boolean somethingToDo() {
        long left = TimeUnit.NANOSECONDS.convert(idleTime);
        while (orders.isEmpty() && !closed && left > 0) {
            try {
                left = changed.awaitNanos(left);
            } catch (InterruptedException e) {
                // Closing was cut short, so that closed is true.
            }
        }
        return !orders.isEmpty();
    }

    @Override
    public void close() {
        Thread[] last;
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
            retired.addAll(crew);
            last = retired.toArray(new Thread[0]);
        } finally {
            lock.unlock();
        }
        boolean interrupted = false;
        for (Thread worker : last) {
            while (worker.isAlive()) {
                try {
                    worker.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                    cutShort(List.of(last));
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void cutShort(List<Thread> last) {
        lock.lock();
        try {
            orders.forEach(order -> order.answer.cancel(true));
            orders.clear();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        last.forEach(Thread::interrupt);
    }
}

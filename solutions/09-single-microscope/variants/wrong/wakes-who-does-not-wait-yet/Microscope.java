package zorgian.microscope;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Lines up under the lock, gives it back, and takes it again to wait: who is called in between sleeps for ever. */
public final class Microscope {

    private final Duration slice;
    private final Bench bench;
    private final Lock lock = new ReentrantLock();
    private final Deque<Waiter> line = new ArrayDeque<>();
    private boolean taken;
    private volatile Thread holder;
    /** Only the holder touches it. */
    private int holds;

    public Microscope(Duration slice, Bench bench) {
        requireTime("slice", slice);
        if (bench == null) {
            throw new IllegalArgumentException("there is no bench");
        }
        this.slice = slice;
        this.bench = bench;
    }

    public void take() throws InterruptedException {
        if (holder != Thread.currentThread()) {
            acquire();
            holder = Thread.currentThread();
        }
        holds++;
    }

    public void giveBack() {
        if (holder != Thread.currentThread()) {
            throw new IllegalStateException("who gives the microscope back must have it");
        }
        if (holds == 1) {
            putDown();
        } else {
            holds--;
        }
    }

    public void look(String researcher, Duration time) throws InterruptedException {
        check(researcher, time);
        int before = holder == Thread.currentThread() ? holds : 0;
        take();
        try {
            Duration left = time;
            while (left.compareTo(slice) > 0) {
                bench.look(researcher, slice);
                left = left.minus(slice);
                if (isWanted()) {
                    putDown();
                    if (before == 0) {
                        take();
                    } else {
                        pickUp(before);
                    }
                }
            }
            bench.look(researcher, left);
        } finally {
            if (before > 0) {
                pickUp(before);
            } else if (holder == Thread.currentThread()) {
                putDown();
            }
        }
    }

    public void prepare(String researcher, Duration time) throws InterruptedException {
        check(researcher, time);
        if (holder != Thread.currentThread()) {
            bench.prepare(researcher, time);
            return;
        }
        int before = holds;
        putDown();
        try {
            bench.prepare(researcher, time);
        } finally {
            pickUp(before);
        }
    }

    private void putDown() {
        holds = 0;
        holder = null;
        release();
    }

    private void pickUp(int wanted) {
        if (holder != Thread.currentThread()) {
            acquireInAnyEvent();
            holder = Thread.currentThread();
        }
        holds = wanted;
    }

    private void acquire() throws InterruptedException {
        lock.lock();
        try {
            if (!taken) {
                taken = true;
                return;
            }
            Waiter me = new Waiter(lock.newCondition());
            line.addLast(me);
            lock.unlock();
            lock.lock();
            try {
                me.turn.await();
            } catch (InterruptedException interrupted) {
                if (!line.remove(me)) {
                    handOn();
                }
                throw interrupted;
            }
        } finally {
            lock.unlock();
        }
    }

    private void acquireInAnyEvent() {
        lock.lock();
        try {
            if (!taken) {
                taken = true;
                return;
            }
            Waiter me = new Waiter(lock.newCondition());
            line.addLast(me);
            lock.unlock();
            lock.lock();
            me.turn.awaitUninterruptibly();
        } finally {
            lock.unlock();
        }
    }

    private void release() {
        lock.lock();
        try {
            handOn();
        } finally {
            lock.unlock();
        }
    }

    private void handOn() {
        Waiter next = line.pollFirst();
        taken = next != null;
        if (taken) {
            next.turn.signal();
        }
    }

    private boolean isWanted() {
        lock.lock();
        try {
            return !line.isEmpty();
        } finally {
            lock.unlock();
        }
    }

    private static final class Waiter {
        private final Condition turn;

        Waiter(Condition turn) {
            this.turn = turn;
        }
    }

    private static void check(String researcher, Duration time) {
        if (researcher == null) {
            throw new IllegalArgumentException("the researcher has no name");
        }
        requireTime("time", time);
    }

    private static void requireTime(String what, Duration time) {
        if (time == null || time.isZero() || time.isNegative()) {
            throw new IllegalArgumentException("the " + what + " must be more than zero, not " + time);
        }
    }
}

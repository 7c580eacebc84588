package zorgian.microscope;

import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;

/** The lock is not fair, so whoever has unlocked it spins until somebody else has got it. */
public final class Microscope {

    private final Duration slice;
    private final Bench bench;
    private final ReentrantLock lock = new ReentrantLock();

    public Microscope(Duration slice, Bench bench) {
        requireTime("slice", slice);
        if (bench == null) {
            throw new IllegalArgumentException("there is no bench");
        }
        this.slice = slice;
        this.bench = bench;
    }

    public void take() throws InterruptedException {
        lock.lockInterruptibly();
    }

    public void giveBack() {
        lock.unlock();
        letOthersTakeIt();
    }

    public void look(String researcher, Duration time) throws InterruptedException {
        check(researcher, time);
        int before = lock.getHoldCount();
        lock.lockInterruptibly();
        try {
            Duration left = time;
            while (left.compareTo(slice) > 0) {
                bench.look(researcher, slice);
                left = left.minus(slice);
                if (lock.hasQueuedThreads()) {
                    handOver(before);
                }
            }
            bench.look(researcher, left);
        } finally {
            comeBackWith(before);
        }
    }

    public void prepare(String researcher, Duration time) throws InterruptedException {
        check(researcher, time);
        int before = lock.getHoldCount();
        comeBackWith(0);
        try {
            bench.prepare(researcher, time);
        } finally {
            comeBackWith(before);
        }
    }

    private void letOthersTakeIt() {
        while (!lock.isLocked() && lock.hasQueuedThreads()) {
            Thread.onSpinWait();
        }
    }

    private void handOver(int before) throws InterruptedException {
        comeBackWith(0);
        if (before == 0) {
            lock.lockInterruptibly();
        } else {
            comeBackWith(before);
        }
    }

    private void comeBackWith(int wanted) {
        while (lock.getHoldCount() > wanted) {
            lock.unlock();
        }
        letOthersTakeIt();
        while (lock.getHoldCount() < wanted) {
            lock.lock();
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

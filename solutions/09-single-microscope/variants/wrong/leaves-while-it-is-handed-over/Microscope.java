package zorgian.microscope;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

public final class Microscope {

    private final Duration slice;
    private final Bench bench;
    private final AtomicReference<Thread> owner = new AtomicReference<>();
    private final Queue<Thread> line = new ConcurrentLinkedQueue<>();
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
        Thread me = Thread.currentThread();
        if (line.isEmpty() && owner.compareAndSet(null, me)) {
            return;
        }
        standInLine(me);
        while (owner.get() != me) {
            LockSupport.park(this);
            if (Thread.interrupted()) {
                leave(me);
                throw new InterruptedException();
            }
        }
    }

    private void standInLine(Thread me) {
        line.add(me);
        // Given back in this very moment: then it goes to the first in line, whoever that is.
        if (owner.compareAndSet(null, me)) {
            release();
        }
    }

    private void acquireInAnyEvent() {
        Thread me = Thread.currentThread();
        boolean interrupted = false;
        standInLine(me);
        while (owner.get() != me) {
            LockSupport.park(this);
            interrupted |= Thread.interrupted();
        }
        if (interrupted) {
            me.interrupt();
        }
    }

    private void release() {
        Thread me = Thread.currentThread();
        do {
            Thread next = line.poll();
            if (next != null) {
                owner.set(next);
                LockSupport.unpark(next);
                return;
            }
            owner.set(null);
            // Whoever came after the look into the line and before that has seen an owner, and waits.
        } while (!line.isEmpty() && owner.compareAndSet(null, me));
    }

    private boolean isWanted() {
        return !line.isEmpty();
    }

    private void leave(Thread me) {
        if (owner.get() == me) {
            release();
        } else {
            line.remove(me);
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

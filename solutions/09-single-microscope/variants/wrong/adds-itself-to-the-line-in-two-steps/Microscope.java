package zorgian.microscope;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

public final class Microscope {

    private final Duration slice;
    private final Bench bench;
    /** Who has it, then who waits, the longest first. */
    private final AtomicReference<List<Thread>> line = new AtomicReference<>(List.of());
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
        standInLine(me);
        while (line.get().get(0) != me) {
            LockSupport.park(this);
            if (Thread.interrupted()) {
                leave(me);
                throw new InterruptedException();
            }
        }
    }

    private void acquireInAnyEvent() {
        Thread me = Thread.currentThread();
        standInLine(me);
        boolean interrupted = false;
        while (line.get().get(0) != me) {
            LockSupport.park(this);
            interrupted |= Thread.interrupted();
        }
        if (interrupted) {
            me.interrupt();
        }
    }

    private void standInLine(Thread me) {
        line.set(with(line.get(), me));
    }

    private void release() {
        leave(Thread.currentThread());
    }

    private boolean isWanted() {
        return line.get().size() > 1;
    }

    private void leave(Thread who) {
        List<Thread> after = line.updateAndGet(before -> without(before, who));
        if (!after.isEmpty()) {
            LockSupport.unpark(after.get(0));
        }
    }

    private static List<Thread> with(List<Thread> line, Thread who) {
        List<Thread> longer = new ArrayList<>(line);
        longer.add(who);
        return List.copyOf(longer);
    }

    private static List<Thread> without(List<Thread> line, Thread who) {
        List<Thread> shorter = new ArrayList<>(line);
        shorter.remove(who);
        return List.copyOf(shorter);
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

package zorgian.microscope;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/** Has it again when a preparation ends with an exception, and not when it ends with an error. */
public final class Microscope {

    private final Duration slice;
    private final Bench bench;
    /** Who waits, the longest first. Nobody does while the microscope is free. */
    private final Deque<Thread> line = new ArrayDeque<>();
    private Thread holder;
    private int holds;

    public Microscope(Duration slice, Bench bench) {
        requireTime("slice", slice);
        if (bench == null) {
            throw new IllegalArgumentException("there is no bench");
        }
        this.slice = slice;
        this.bench = bench;
    }

    public synchronized void take() throws InterruptedException {
        if (holder == Thread.currentThread()) {
            holds++;
        } else if (holder == null) {
            holder = Thread.currentThread();
            holds = 1;
        } else {
            standInLine();
            holds = 1;
        }
    }

    public synchronized void giveBack() {
        if (holder != Thread.currentThread()) {
            throw new IllegalStateException(Thread.currentThread().getName() + " does not have the microscope");
        }
        holds--;
        if (holds == 0) {
            handOn();
        }
    }

    public void look(String researcher, Duration time) throws InterruptedException {
        check(researcher, time);
        int before = holdsOfCaller();
        take();
        try {
            Duration left = time;
            while (left.compareTo(slice) > 0) {
                bench.look(researcher, slice);
                left = left.minus(slice);
                handOverIfWanted(before > 0);
            }
            bench.look(researcher, left);
        } finally {
            comeBackWith(before);
        }
    }

    public void prepare(String researcher, Duration time) throws InterruptedException {
        check(researcher, time);
        int before = holdsOfCaller();
        comeBackWith(0);
        try {
            bench.prepare(researcher, time);
        } catch (InterruptedException | RuntimeException failure) {
            comeBackWith(before);
            throw failure;
        }
        comeBackWith(before);
    }

    private synchronized int holdsOfCaller() {
        return holder == Thread.currentThread() ? holds : 0;
    }

    /** @param inAnyEvent whether the caller has to have it again, even if interrupted */
    private synchronized void handOverIfWanted(boolean inAnyEvent) throws InterruptedException {
        if (line.isEmpty()) {
            return;
        }
        int before = holds;
        if (inAnyEvent) {
            handOn();
            standInLineInAnyEvent();
        } else {
            handOn();
            standInLine();
        }
        holds = before;
    }

    /** From now on the caller has the microscope so often, whatever was before. */
    private synchronized void comeBackWith(int wanted) {
        boolean has = holder == Thread.currentThread();
        if (wanted > 0) {
            if (holder == null) {
                holder = Thread.currentThread();
            } else if (!has) {
                standInLineInAnyEvent();
            }
            holds = wanted;
        } else if (has) {
            handOn();
        }
    }

    private void handOn() {
        holder = line.pollFirst();
        notifyAll();
    }

    private void standInLine() throws InterruptedException {
        Thread me = Thread.currentThread();
        line.addLast(me);
        try {
            while (holder != me) {
                wait();
            }
        } catch (InterruptedException interrupted) {
            // Whoever has been handed the microscope in this very moment hands it on.
            if (!line.remove(me)) {
                handOn();
            }
            throw interrupted;
        }
    }

    private void standInLineInAnyEvent() {
        Thread me = Thread.currentThread();
        boolean interrupted = false;
        line.addLast(me);
        while (holder != me) {
            try {
                wait();
            } catch (InterruptedException later) {
                interrupted = true;
            }
        }
        if (interrupted) {
            me.interrupt();
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

package zorgian.microscope;

import java.time.Duration;
import java.util.concurrent.LinkedTransferQueue;

/** Whoever has the token has the microscope; who is interrupted in the queue of the token and asks once more stands at its end. */
public final class Microscope {

    private final Duration slice;
    private final Bench bench;
    private final LinkedTransferQueue<String> tokens = new LinkedTransferQueue<>();
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
        tokens.add("the microscope");
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
        tokens.take();
    }

    private void acquireInAnyEvent() {
        boolean interrupted = false;
        while (true) {
            try {
                tokens.take();
                break;
            } catch (InterruptedException later) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void release() {
        tokens.add("the microscope");
    }

    private boolean isWanted() {
        return tokens.hasWaitingConsumer();
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

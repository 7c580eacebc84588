package zorgian.microscope;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** Everybody in line waits for a future of her own, which whoever gives the microscope back completes. */
public final class Microscope {

    private final Duration slice;
    private final Bench bench;
    private final Deque<CompletableFuture<Void>> line = new ArrayDeque<>();
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
        CompletableFuture<Void> turn = lineUp();
        if (turn == null) {
            return;
        }
        try {
            await(turn);
        } catch (InterruptedException interrupted) {
            leave(turn);
            throw interrupted;
        }
    }

    private void acquireInAnyEvent() {
        CompletableFuture<Void> turn = lineUp();
        boolean interrupted = false;
        boolean waits = turn != null;
        while (waits) {
            try {
                await(turn);
                waits = false;
            } catch (InterruptedException later) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Null if there is nothing to wait for. */
    private static void await(CompletableFuture<Void> turn) throws InterruptedException {
        try {
            turn.get();
        } catch (ExecutionException neverFails) {
            throw new IllegalStateException(neverFails.getCause());
        }
    }

    private synchronized CompletableFuture<Void> lineUp() {
        if (!taken) {
            taken = true;
            return null;
        }
        CompletableFuture<Void> turn = new CompletableFuture<>();
        line.addLast(turn);
        return turn;
    }

    /** Whoever is not in line any more has been handed the microscope, and hands it on. */
    private synchronized void leave(CompletableFuture<Void> turn) {
        if (!line.remove(turn)) {
            release();
        }
    }

    private synchronized void release() {
        CompletableFuture<Void> next = line.pollFirst();
        taken = next != null;
        if (taken) {
            next.complete(null);
        }
    }

    private synchronized boolean isWanted() {
        return !line.isEmpty();
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

package zorgian.microscope;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

public final class Microscope {

    private final Duration slice;
    private final Bench bench;
    private final Deque<Slip> line = new ArrayDeque<>();
    private Thread holder;
    private int holds;

    private enum Fate { WAITS, HANDED, GONE }

    private static final class Slip {

        private final Thread owner = Thread.currentThread();
        private final AtomicReference<Fate> fate = new AtomicReference<>(Fate.WAITS);

        boolean becomes(Fate fate) {
            return this.fate.compareAndSet(Fate.WAITS, fate);
        }

        boolean waits() {
            return fate.get() == Fate.WAITS;
        }
    }

    public Microscope(Duration slice, Bench bench) {
        requireTime("slice", slice);
        if (bench == null) {
            throw new IllegalArgumentException("there is no bench");
        }
        this.slice = slice;
        this.bench = bench;
    }

    public void take() throws InterruptedException {
        Slip slip = ask(1);
        while (slip != null && slip.waits()) {
            LockSupport.park(this);
            if (Thread.interrupted()) {
                if (!slip.becomes(Fate.GONE)) {
                    giveBack();
                }
                throw new InterruptedException();
            }
        }
    }

    /** Null if the caller has it at once. */
    private synchronized Slip ask(int more) {
        if (holder == Thread.currentThread()) {
            holds += more;
            return null;
        }
        if (holder == null) {
            holder = Thread.currentThread();
            holds = more;
            return null;
        }
        Slip slip = new Slip();
        line.addLast(slip);
        return slip;
    }

    public synchronized void giveBack() {
        if (holder != Thread.currentThread()) {
            throw new IllegalStateException(Thread.currentThread().getName() + " does not have the microscope");
        }
        holds--;
        if (holds == 0) {
            handOn(true);
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
        } finally {
            comeBackWith(before);
        }
    }

    private synchronized int holdsOfCaller() {
        return holder == Thread.currentThread() ? holds : 0;
    }

    private void handOverIfWanted(boolean inAnyEvent) throws InterruptedException {
        int before = handOnIfWanted();
        if (before > 0 && inAnyEvent) {
            comeBackWith(before);
        } else if (before > 0) {
            take();
        }
    }

    /** How often the caller had it, if it has been handed on; else 0. */
    private synchronized int handOnIfWanted() {
        int before = holds;
        return handOn(false) ? before : 0;
    }

    private void comeBackWith(int wanted) {
        int before = holdsOfCaller();
        if (wanted > 0 && before == 0) {
            boolean interrupted = false;
            Slip slip = ask(1);
            while (slip != null && slip.waits()) {
                LockSupport.park(this);
                interrupted |= Thread.interrupted();
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
        if (wanted > 0) {
            setHolds(wanted);
        } else if (before > 0) {
            handOn(true);
        }
    }

    private synchronized void setHolds(int wanted) {
        holds = wanted;
    }

    /** Hands it to the first in line who has not gone. @param anyway whether it is set free if there is nobody */
    private synchronized boolean handOn(boolean anyway) {
        for (Slip slip = line.pollFirst(); slip != null; slip = line.pollFirst()) {
            // Who it is stands there before the slip says so.
            Thread before = holder;
            int holdsBefore = holds;
            holder = slip.owner;
            holds = 1;
            if (slip.becomes(Fate.HANDED)) {
                LockSupport.unpark(slip.owner);
                return true;
            }
            holder = before;
            holds = holdsBefore;
        }
        if (anyway) {
            holder = null;
            holds = 0;
        }
        return false;
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

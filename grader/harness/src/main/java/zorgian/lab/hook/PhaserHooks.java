package zorgian.lab.hook;

import java.util.concurrent.Exchanger;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import zorgian.lab.trace.Inside;
import zorgian.lab.trace.SyncVar;
import zorgian.lab.trace.Trace;

/** Phasers and exchangers. */
public final class PhaserHooks {

    private PhaserHooks() {
    }

    private interface Arriving<X extends Exception> {
        int arrive() throws X;
    }

    private static <X extends Exception> int arrives(Phaser phaser, boolean waits, Arriving<X> arriving) throws X {
        Trace trace = Trace.now();
        SyncVar all = trace.variable(phaser.getRoot());
        trace.release(all);
        Inside inside = Inside.begin(all);
        try {
            return arriving.arrive();
        } finally {
            inside.end();
            if (waits) {
                trace.acquire(all);
            }
        }
    }

    public static int arrive(Phaser phaser, int site) {
        return arrives(phaser, false, phaser::arrive);
    }

    public static int arriveAndDeregister(Phaser phaser, int site) {
        return arrives(phaser, false, phaser::arriveAndDeregister);
    }

    public static int arriveAndAwaitAdvance(Phaser phaser, int site) {
        return arrives(phaser, true, phaser::arriveAndAwaitAdvance);
    }

    public static int awaitAdvance(Phaser phaser, int phase, int site) {
        return awaited(phaser, phaser.awaitAdvance(phase));
    }

    public static int awaitAdvanceInterruptibly(Phaser phaser, int phase, int site) throws InterruptedException {
        return awaited(phaser, phaser.awaitAdvanceInterruptibly(phase));
    }

    public static int awaitAdvanceInterruptibly(Phaser phaser, int phase, long time, TimeUnit unit, int site) throws InterruptedException, TimeoutException {
        LabTime.Waited<Integer> waited = LabTime.await(LabTime.ticks(time, unit), () -> phaser.awaitAdvanceInterruptibly(phase));
        if (waited.timedOut()) {
            throw new TimeoutException();
        }
        return awaited(phaser, waited.value());
    }

    public static boolean isTerminated(Phaser phaser, int site) {
        boolean terminated = phaser.isTerminated();
        if (terminated) {
            awaited(phaser, 0);
        }
        return terminated;
    }

    public static int getPhase(Phaser phaser, int site) {
        return awaited(phaser, phaser.getPhase());
    }

    private static int awaited(Phaser phaser, int phase) {
        Trace trace = Trace.now();
        trace.acquire(trace.variable(phaser.getRoot()));
        return phase;
    }

    public static <V> V exchange(Exchanger<V> exchanger, V mine, int site) throws InterruptedException {
        Trace trace = Trace.now();
        SyncVar both = trace.variable(exchanger);
        trace.release(both);
        V theirs = exchanger.exchange(mine);
        trace.acquire(both);
        return theirs;
    }

    public static <V> V exchange(Exchanger<V> exchanger, V mine, long time, TimeUnit unit, int site) throws InterruptedException, TimeoutException {
        Trace trace = Trace.now();
        SyncVar both = trace.variable(exchanger);
        trace.release(both);
        LabTime.Waited<V> waited = LabTime.await(LabTime.ticks(time, unit), () -> exchanger.exchange(mine));
        if (waited.timedOut()) {
            throw new TimeoutException();
        }
        trace.acquire(both);
        return waited.value();
    }
}

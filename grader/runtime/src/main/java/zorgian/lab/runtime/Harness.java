package zorgian.lab.runtime;

import java.util.List;
import zorgian.lab.runtime.Finding.Kind;
import zorgian.lab.runtime.Finding.Place;
import zorgian.lab.runtime.LogicalThread.State;

/** What the worker and the scenario's stage ask of the runtime, on threads of the run. */
public final class Harness {

    private Harness() {
    }

    /** From here to {@link #leave} nothing that the calling thread does is looked at. */
    public static void enter() {
        LogicalThread me = Scheduler.me();
        if (me != null) {
            me.quiet++;
        }
    }

    public static void leave() {
        LogicalThread me = Scheduler.me();
        if (me != null) {
            me.quiet--;
        }
    }

    public static long now() {
        return Scheduler.run.clock.now;
    }

    /** A thread of the scenario's own. To be called before it is started, from a thread of the run. */
    public static void start(Thread thread) {
        thread.start();
        LogicalThread started = Threads.find(thread);
        if (started != null) {
            started.isScenarios = true;
            started.startedAt = 0;
        }
    }

    /** A collaborator works. @throws InterruptedException at once if the thread is or gets interrupted */
    public static void work(String label, long ticks) throws InterruptedException {
        works("begins", label);
        await(Due.WORK, label, ticks);
        works("ends", label);
    }

    /** The same; interrupts that come meanwhile are lost. */
    public static void workToItsEnd(String label, long ticks) {
        LogicalThread me = Scheduler.me();
        works("begins", label);
        long end = now() + ticks;
        int quiet = me.quiet;
        me.quiet = 0;
        try {
            do {
                Scheduler.block(me, State.WORKING, label, end - now(), Due.WORK, label);
                me.interrupted = false;
            } while (now() < end);
        } finally {
            me.quiet = quiet;
        }
        works("ends", label);
    }

    private static void works(String doing, String what) {
        LogicalThread me = Scheduler.me();
        if (me != null) {
            me.quiet++;
            me.dirty = true;
            Scheduler.run.steps.add(me, doing, what, 0);
            me.quiet--;
        }
    }

    public static void pause(long ticks) throws InterruptedException {
        await(Due.PAUSE, "", ticks);
    }

    public static void settle() throws InterruptedException {
        await(Due.SETTLE, "", 0);
    }

    private static void await(int rank, String label, long ticks) throws InterruptedException {
        if (ticks < 0) {
            throw new IllegalArgumentException("lab time runs forward only, not by " + ticks + " ticks");
        }
        LogicalThread me = Scheduler.me();
        if (me == null) {
            throw new IllegalStateException("this thread is not of the run");
        }
        Interrupts.throwIfInterrupted(me);
        int quiet = me.quiet;
        me.quiet = 0;
        try {
            boolean inTime = Scheduler.block(me, State.WORKING, label, ticks, rank, label);
            if (!inTime) {
                Interrupts.throwIfInterrupted(me);
            }
        } finally {
            me.quiet = quiet;
        }
    }

    /** Waits until all is at rest, whatever the interrupt flag says, which is kept. */
    public static void settleWhateverComes() {
        LogicalThread me = Scheduler.me();
        boolean interrupted = me.interrupted;
        me.interrupted = false;
        int quiet = me.quiet;
        me.quiet = 0;
        try {
            Scheduler.block(me, State.WORKING, "", 0, Due.SETTLE, "");
        } finally {
            me.quiet = quiet;
        }
        me.interrupted |= interrupted;
    }

    /** The scenario goes on for ever: its run is over. Does not come back. */
    public static void giveUp(String because) {
        LogicalThread me = Scheduler.me();
        if (me != null) {
            Scheduler.finish(Scheduler.run, Run.Ending.SPINNING, because);
            Unwinding.sleepForGood(me);
        }
    }

    /** Whether this is what ends threads when a run is over; who catches everything has to let it pass. */
    public static boolean isDeath(Throwable thrown) {
        return thrown instanceof Death;
    }

    /** What a thread is called, whatever its class says. */
    public static String nameOfThisThread() {
        LogicalThread me = Scheduler.me();
        return me == null ? Names.of(Thread.currentThread()) : me.name();
    }

    public static void throwIfInterrupted() throws InterruptedException {
        LogicalThread me = Scheduler.me();
        if (me != null) {
            Interrupts.throwIfInterrupted(me);
        }
    }

    /** Connections on this port of the loopback interface belong to the run. */
    public static void serves(int port) {
        enter();
        Scheduler.run.outside.connections.watch(port);
        leave();
    }

    public static boolean isInterrupted() {
        LogicalThread me = Scheduler.me();
        return me != null && me.interrupted;
    }

    /** A call of student code that the scenario named. */
    public static final class Call {

        final String name;
        final LogicalThread caller;
        final int from;
        VectorClock known;

        private Call(String name, LogicalThread caller, int from) {
            this.name = name;
            this.caller = caller;
            this.from = from;
        }
    }

    /** A call begins on the calling thread. */
    public static Call begins(String name) {
        LogicalThread me = Scheduler.me();
        me.tick();
        Call call = new Call(name, me, me.interval);
        me.dirty = true;
        return call;
    }

    /** It came back, either way. */
    public static void ends(Call call) {
        LogicalThread me = call.caller;
        me.tick();
        call.known = me.known;
        Scheduler.run.calls.add(call);
    }

    /**
     * Work that a call has brought about and that was not over when it came back: not because of luck, but because nothing made it wait.
     */
    static void reportMissedJoins(Run r) {
        for (Call call : r.calls) {
            for (Activation each : r.activations) {
                boolean isOfCall = each.origin.get(call.caller.id) >= call.from
                        && each.origin.get(call.caller.id) <= call.known.get(call.caller.id)
                        && each.thread != call.caller;
                if (isOfCall && each.lastActed() > call.known.get(each.thread.id) && each.lastActed() >= each.from) {
                    r.findings.add(Kind.MISSED_JOIN, call.name, List.of(new Place(each.thread.name(), "is still at work", each.site)));
                }
            }
        }
    }
}

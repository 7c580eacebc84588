package zorgian.lab.runtime;

/**
 * Interrupts: what rewritten code calls before the JDK's own. The flag is the runtime's, for waits are; what comes before an interrupt
 * comes before who sees it.
 */
public final class Interrupts {

    private Interrupts() {
    }

    /** @return false where it is no thread of the run */
    public static boolean interrupt(Thread thread) {
        LogicalThread me = Scheduler.me();
        LogicalThread other = Threads.find(me, thread);
        if (other == null) {
            return false;
        }
        Points.point(me, other, true);
        if (me.quiet == 0) {
            Scheduler.run.steps.add(me, "interrupts", other.name(), Scheduler.site & ~Scheduler.IN_CONTAINERS);
        }
        other.interrupted = true;
        other.interruptClock = other.interruptClock.join(me.publish());
        other.hardInterrupt = other.hardInterrupt.join(me.publishHard());
        switch (other.state) {
            case PARKED, SLEEPING, JOINING -> Scheduler.makeReady(other);
            case WORKING -> {
                if (other.due != null && other.due.rank != Due.SETTLE && other.due.rank != Due.TURN) {
                    Scheduler.makeReady(other);
                }
            }
            case WAITING -> Monitors.timeOut(other);
            default -> { }
        }
        return true;
    }

    /** 0 where the calling thread is not of the run, else 1 for false and 2 for true. */
    public static int interrupted() {
        LogicalThread me = Scheduler.me();
        return me == null ? 0 : clearInterrupt(me) ? 2 : 1;
    }

    /** 0 where it is no thread of the run, else 1 for false and 2 for true. */
    public static int isInterrupted(Thread thread) {
        LogicalThread me = Scheduler.me();
        LogicalThread other = Threads.find(me, thread);
        if (other == null) {
            return 0;
        }
        if (other.interrupted) {
            me.acquire(other.interruptClock, other.hardInterrupt);
            return 2;
        }
        Loops.polls(me);
        return 1;
    }

    static boolean clearInterrupt(LogicalThread me) {
        if (!me.interrupted) {
            Loops.polls(me);
            return false;
        }
        me.interrupted = false;
        me.acquire(me.interruptClock, me.hardInterrupt);
        return true;
    }

    static void throwIfInterrupted(LogicalThread me) throws InterruptedException {
        throwIfInterrupted(me, null);
    }

    /** @param message of the exception, or null */
    static void throwIfInterrupted(LogicalThread me, String message) throws InterruptedException {
        if (me.interrupted) {
            clearInterrupt(me);
            throw new InterruptedException(message);
        }
    }
}

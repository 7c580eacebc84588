package zorgian.lab.worker;

import java.util.function.BooleanSupplier;
import zorgian.lab.runtime.LeftThread;
import zorgian.lab.runtime.Run;
import zorgian.lab.runtime.Watchdog;

/**
 * Waits for the end of a run. The scheduler knows by itself when a run is stuck or spinning; only where the thread that goes on waits for
 * something outside of the run, or is in code that is not counted, real time has to tell.
 */
final class Patience implements Watchdog {

    private static final long LOOK_MILLIS = 200;
    private static final long BLOCKED_MILLIS = 5_000;
    private static final long BUSY_MILLIS = 60_000;

    private final BooleanSupplier reads;

    /** @param reads whether the program waits for its standard input */
    Patience(BooleanSupplier reads) {
        this.reads = reads;
    }

    @Override
    public void until(Run run) {
        long before = -1;
        long still = 0;
        while (!Watchdog.isOver(run)) {
            Watchdog.await(run, LOOK_MILLIS);
            long progress = Watchdog.progress(run);
            still = progress != before || reads.getAsBoolean() ? 0 : still + LOOK_MILLIS;
            before = progress;
            if (still >= BLOCKED_MILLIS && (Watchdog.awaitsProcess(run) || isBlocked(LeftThread.running()))) {
                Watchdog.giveUp(run, "the thread that goes on waits for something outside of the program");
            } else if (still >= BUSY_MILLIS) {
                Watchdog.giveUp(run, "no progress in " + BUSY_MILLIS / 1000 + " s of real time");
            }
        }
    }

    private static boolean isBlocked(Thread running) {
        Thread.State state = running == null || Overridden.is(running, "getState") ? Thread.State.RUNNABLE : running.getState();
        return state == Thread.State.BLOCKED || state == Thread.State.WAITING || state == Thread.State.TIMED_WAITING;
    }
}

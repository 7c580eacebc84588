package zorgian.lab.worker;

import java.util.function.BooleanSupplier;
import zorgian.lab.runtime.LeftThread;
import zorgian.lab.runtime.Run;
import zorgian.lab.runtime.Watchdog;

/**
 * Waits for the end of a run. The scheduler knows by itself when a run is stuck or spinning; only where the thread that goes on waits for
 * something outside of the run real time has to tell, and where it is in code that is not counted, CPU time.
 */
final class Patience implements Watchdog {

    private static final long LOOK_MILLIS = 200;
    private static final long BLOCKED_MILLIS = 5_000;
    private static final long STOPPED_MILLIS = 60_000;
    /** CPU time, in ms; and the least of it that can be seen. */
    private static final long BUSY_MILLIS = 10_000;
    private static final long RESOLUTION_MILLIS = 10;

    private final BooleanSupplier reads;
    private final long busyMillis;

    /**
     * @param reads whether the program waits for its standard input
     * @param slowness of this machine, see {@link CpuClock#slowness}
     */
    Patience(BooleanSupplier reads, long slowness) {
        this.reads = reads;
        this.busyMillis = BUSY_MILLIS * slowness;
    }

    @Override
    public void until(Run run) {
        long progressThen = -1;
        long cpuThen = 0;
        long idle = 0;
        long busy = 0;
        Watchdog.await(run, LOOK_MILLIS);
        while (!Watchdog.isOver(run)) {
            long progress = Watchdog.progress(run);
            long cpu = CpuClock.millis();
            boolean getsOn = progress != progressThen || reads.getAsBoolean();
            busy = getsOn ? 0 : busy + cpu - cpuThen;
            idle = getsOn ? 0 : cpu - cpuThen < RESOLUTION_MILLIS ? idle + LOOK_MILLIS : idle;
            progressThen = progress;
            cpuThen = cpu;
            if (busy > busyMillis) {
                Watchdog.endBusy(run, "no progress in " + busyMillis / 1000 + " s of CPU time");
            } else if (idle >= BLOCKED_MILLIS && (Watchdog.awaitsProcess(run) || isBlocked(LeftThread.running()))) {
                Watchdog.giveUp(run, "the thread that goes on waits for something outside of the program");
            } else if (idle >= STOPPED_MILLIS) {
                Watchdog.giveUp(run, "no progress in " + STOPPED_MILLIS / 1000 + " s of real time");
            }
            Watchdog.await(run, LOOK_MILLIS);
        }
    }

    private static boolean isBlocked(Thread running) {
        Thread.State state = running == null || Overridden.is(running, "getState") ? Thread.State.RUNNABLE : running.getState();
        return state == Thread.State.BLOCKED || state == Thread.State.WAITING || state == Thread.State.TIMED_WAITING;
    }
}

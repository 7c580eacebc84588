package zorgian.lab.runtime;

/** Waits in real time for the end of a run; the only place where real time counts. */
public interface Watchdog {

    /** Comes back when the run is over, or has been made to be. */
    void until(Run run);

    /** Waits for so long at most for the end of a run. */
    static void await(Run run, long millis) {
        synchronized (run) {
            if (!run.over) {
                try {
                    run.wait(millis);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        }
    }

    static boolean isOver(Run run) {
        return run.over;
    }

    /** Rises while the run gets on. */
    static long progress(Run run) {
        return run.progress + run.switches + run.turns;
    }

    /** Whether what is waited for is a process of the operating system. */
    static boolean awaitsProcess(Run run) {
        return run.outside.isProcessAwaited();
    }

    /** Says that the run is over, because the thread that goes on is blocked by something that the runtime cannot see. */
    static void giveUp(Run run, String because) {
        end(run, Run.Ending.BLOCKED, because);
    }

    /** Says that the run is over, because the thread that goes on does not come back from something that the runtime does not count. */
    static void endBusy(Run run, String because) {
        end(run, Run.Ending.SPINNING, because);
    }

    private static void end(Run run, Run.Ending ending, String because) {
        synchronized (run) {
            if (!run.over) {
                run.ending = ending;
                run.because = because;
                run.over = true;
            }
        }
    }
}

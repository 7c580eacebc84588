package zorgian.lab.clock;

import java.time.Duration;

/** CPU time of a process. Unlike wall time it tells a program that burns a core from one that was given none. */
public final class CpuTime {

    private final ProcessHandle process;

    public CpuTime(ProcessHandle process) {
        this.process = process;
    }

    /** CPU time of all its threads since it began, in ms; 0 where the machine does not tell. */
    public long millis() {
        return process.info().totalCpuDuration().map(Duration::toMillis).orElse(0L);
    }
}

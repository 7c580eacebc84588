package zorgian.lab.process;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Ends a process that takes too long, by real time or by the CPU time that it uses. Looks every second, so that what is over before costs
 * nothing. For one thread, beside the one that looks.
 */
public final class Deadline {

    private static final ScheduledThreadPoolExecutor LOOKS = new ScheduledThreadPoolExecutor(1, task -> {
        Thread thread = new Thread(task, "deadlines");
        thread.setDaemon(true);
        return thread;
    });

    static {
        // Most are over before their first look, hundreds in a second.
        LOOKS.setRemoveOnCancelPolicy(true);
    }

    private final LongSupplier cpuMillis;
    private final Runnable end;
    private final Duration wall;
    private final Duration cpu;
    private Future<?> looks;
    private long begun;
    private long cpuThen = -1;
    private volatile boolean byWall;
    private volatile boolean byCpu;

    /**
     * @param cpuMillis the CPU time of the process so far
     * @param end ends it
     */
    Deadline(LongSupplier cpuMillis, Runnable end, Duration wall, Duration cpu) {
        this.cpuMillis = cpuMillis;
        this.end = end;
        this.wall = wall;
        this.cpu = cpu;
    }

    void begin() {
        begun = System.nanoTime();
        looks = LOOKS.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
    }

    void over() {
        looks.cancel(false);
    }

    private void look() {
        long used = cpuMillis.getAsLong();
        cpuThen = cpuThen < 0 ? used : cpuThen;
        byCpu = used - cpuThen > cpu.toMillis();
        byWall = !byCpu && System.nanoTime() - begun > wall.toNanos();
        if (byCpu || byWall) {
            looks.cancel(false);
            end.run();
        }
    }

    /** Whether the process was ended because it took more real time than it may. */
    public boolean endedByWall() {
        return byWall;
    }

    /** Whether it was ended because of its CPU time. */
    public boolean endedByCpu() {
        return byCpu;
    }
}

package zorgian.lab.hook;

import java.time.Instant;
import java.util.concurrent.TimeUnit;

/**
 * Timed waits on the lab clock. A timed wait becomes the untimed one plus an interrupt, which the judge has delivered only when the whole worker is at rest, so
 * that it never races with what was waited for. One tick is one millisecond; parts of it are rounded up.
 */
public final class LabTime {

    /** Longer than this is for ever. */
    private static final long FOR_EVER = TimeUnit.DAYS.toMillis(36_500);
    private static final long EPOCH_MILLIS = Instant.parse("2026-01-01T00:00:00Z").toEpochMilli();

    private static volatile LabWaits clock;

    private LabTime() {
    }

    /** From now on time is that of this run. */
    public static void runsOn(LabWaits current) {
        LabTimers.cancelAll();
        clock = current;
    }

    static LabWaits clock() {
        return clock;
    }

    /** What a wait that cannot time out does. */
    interface Untimed<T> {
        T await() throws InterruptedException;
    }

    /** Whether the wait was ended by the lab clock and not by what it waited for. */
    record Waited<T>(T value, boolean timedOut) {
    }

    static <T> Waited<T> await(long ticks, Untimed<T> untimed) throws InterruptedException {
        if (ticks > FOR_EVER) {
            return new Waited<>(untimed.await(), false);
        }
        LabWaits on = clock;
        Object pending = on.begin(Math.max(0, ticks));
        boolean ended = false;
        try {
            T value = untimed.await();
            return new Waited<>(value, false);
        } catch (InterruptedException e) {
            ended = true;
            if (on.end(pending)) {
                return new Waited<>(null, true);
            }
            throw e;
        } finally {
            if (!ended) {
                on.end(pending);
            }
        }
    }

    static long ticks(long time, TimeUnit unit) {
        return unit.compareTo(TimeUnit.MILLISECONDS) >= 0 ? unit.toMillis(time) : ticks(unit.toNanos(time));
    }

    static long ticks(long nanos) {
        return nanos <= 0 ? 0 : (nanos - 1) / 1_000_000 + 1;
    }

    static long nanos() {
        return clock.now() * 1_000_000;
    }

    static long millis() {
        return EPOCH_MILLIS + clock.now();
    }
}

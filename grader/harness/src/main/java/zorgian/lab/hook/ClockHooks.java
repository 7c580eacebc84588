package zorgian.lab.hook;

import java.time.Instant;

/** Reading the clock. */
public final class ClockHooks {

    private ClockHooks() {
    }

    @Of(value = "java.lang.System", isStatic = true)
    public static long nanoTime(int site) {
        return LabTime.nanos();
    }

    @Of(value = "java.lang.System", isStatic = true)
    public static long currentTimeMillis(int site) {
        return LabTime.millis();
    }

    @Of(value = "java.time.Instant", isStatic = true)
    public static Instant now(int site) {
        return Instant.ofEpochMilli(LabTime.millis());
    }
}

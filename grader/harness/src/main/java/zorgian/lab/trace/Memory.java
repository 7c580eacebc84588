package zorgian.lab.trace;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;

/** Whether there is room for more of the trace: not once more than half of the heap is in use right after a garbage collection. */
final class Memory {

    private static final int LOOK_EVERY = 4096;
    private static final MemoryPoolMXBean OLD = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP && pool.isUsageThresholdSupported() && pool.isCollectionUsageThresholdSupported())
            .findFirst().orElse(null);

    private int asked;
    private volatile boolean full;

    static {
        if (OLD != null && OLD.getUsage().getMax() > 0) {
            OLD.setCollectionUsageThreshold(OLD.getUsage().getMax() / 2);
        }
    }

    /** May be called by several threads; a lost count does no harm. */
    boolean hasRoom() {
        if (++asked % LOOK_EVERY == 0 && OLD != null && OLD.isCollectionUsageThresholdExceeded()) {
            full = true;
        }
        return !full;
    }

    boolean isFull() {
        return full;
    }
}

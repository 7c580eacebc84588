// right: counters that are only changed by atomic VarHandle modes, and an opaque progress counter with a single writer; read again after the join.
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

public class HandleCounters {

    private static final VarHandle TOTAL;
    private static final VarHandle PROGRESS;
    private static final VarHandle BITS;

    static {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            TOTAL = lookup.findVarHandle(HandleCounters.class, "total", int.class);
            PROGRESS = lookup.findVarHandle(HandleCounters.class, "progress", int.class);
            BITS = lookup.findStaticVarHandle(HandleCounters.class, "bits", long.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private static long bits;

    private int total;
    private int progress;

    public static void main(String[] args) throws InterruptedException {
        HandleCounters lab = new HandleCounters();
        Thread[] counters = new Thread[4];
        for (int i = 0; i < counters.length; i++) {
            int bit = i;
            counters[i] = new Thread(() -> {
                for (int step = 1; step <= 10; step++) {
                    TOTAL.getAndAdd(lab, step);
                    if (bit == 0) {
                        PROGRESS.setOpaque(lab, step);
                    }
                }
                BITS.getAndBitwiseOr(1L << bit);
            });
            counters[i].start();
        }
        int seen = 0;
        for (int look = 0; look < 5; look++) {
            int now = (int) PROGRESS.getOpaque(lab);
            if (now < seen) {
                throw new AssertionError("went back to " + now);
            }
            seen = now;
            Thread.sleep(1);
        }
        for (Thread counter : counters) {
            counter.join();
        }
        if (lab.total != 220 || lab.progress != 10 || bits != 15L) {
            throw new AssertionError(lab.total + " " + lab.progress + " " + bits);
        }
    }
}

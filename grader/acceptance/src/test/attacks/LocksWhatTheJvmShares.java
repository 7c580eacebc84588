// tries: to hold the monitors of classes, interned strings and boxed values, which the next run or the harness may want
// expect: nothing
package zorgian.duet;

public final class CountingDuet {

    public CountingDuet(Journal journal, Pause pause) {
    }

    @SuppressWarnings("synchronization")
    public long solo(Range range) {
        Thread ghost = new Thread(() -> {
            synchronized (Object.class) {
                synchronized (Thread.class) {
                    synchronized ("main") {
                        synchronized (System.out) {
                            hold();
                        }
                    }
                }
            }
        });
        ghost.setDaemon(true);
        ghost.start();
        return 0;
    }

    private static void hold() {
        while (true) {
            try {
                Thread.sleep(1_000_000_000);
            } catch (InterruptedException stays) {
                // stays
            }
        }
    }

    public long duet(Range workers, Range callers) {
        return solo(workers);
    }
}

// tries: to keep all threads of the common pool waiting, in this run and the next
// expect: nothing
package zorgian.duet;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

public final class CountingDuet {

    private static final CountDownLatch NEVER = new CountDownLatch(1);

    public CountingDuet(Journal journal, Pause pause) {
    }

    public long solo(Range range) {
        for (int i = 0; i < 10; i++) {
            CompletableFuture.runAsync(() -> {
                try {
                    NEVER.await();
                } catch (InterruptedException end) {
                    throw new IllegalStateException(end);
                }
            });
        }
        return 0;
    }

    public long duet(Range workers, Range callers) {
        return solo(workers);
    }
}

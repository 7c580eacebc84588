// tries: to fill the lab clock with things that are due
// expect: nothing
// costs: much
package zorgian.duet;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

public final class CountingDuet {

    public CountingDuet(Journal journal, Pause pause) {
    }

    private static void breed() {
        CompletableFuture.runAsync(CountingDuet::breed, CompletableFuture.delayedExecutor(1, TimeUnit.MILLISECONDS));
        CompletableFuture.runAsync(CountingDuet::breed, CompletableFuture.delayedExecutor(1, TimeUnit.MILLISECONDS));
    }

    public long solo(Range range) throws InterruptedException {
        breed();
        synchronized (this) {
            wait();
        }
        return 0;
    }

    public long duet(Range workers, Range callers) throws InterruptedException {
        return solo(workers);
    }
}

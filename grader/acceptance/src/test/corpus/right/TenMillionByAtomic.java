// right: one thread and main count to ten million together with an atomic; each increment is one step.
import java.util.concurrent.atomic.AtomicInteger;

public class TenMillionByAtomic {

    private final AtomicInteger grains = new AtomicInteger();

    private void count() {
        for (int i = 0; i < 5_000_000; i++) {
            grains.incrementAndGet();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        TenMillionByAtomic sack = new TenMillionByAtomic();
        Thread miller = new Thread(sack::count, "miller");
        miller.start();
        sack.count();
        miller.join();
        if (sack.grains.get() != 10_000_000) {
            throw new AssertionError(sack.grains + " grains");
        }
    }
}

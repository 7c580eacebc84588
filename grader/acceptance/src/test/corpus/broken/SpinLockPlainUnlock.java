// broken: a spin lock of one's own is taken with compareAndSet, but given back with a plain write, which publishes nothing.
// finding: data-race 14 14
import java.util.concurrent.atomic.AtomicBoolean;

public class SpinLockPlainUnlock {

    private final AtomicBoolean taken = new AtomicBoolean();
    private int tokens;

    void put() {
        while (!taken.compareAndSet(false, true)) {
            Thread.onSpinWait();
        }
        tokens++;
        taken.setPlain(false);
    }

    public static void main(String[] args) throws InterruptedException {
        SpinLockPlainUnlock bucket = new SpinLockPlainUnlock();
        Thread ada = new Thread(bucket::put, "Ada");
        Thread ben = new Thread(bucket::put, "Ben");
        ada.start();
        Thread.sleep(20);
        ben.start();
        ada.join();
        ben.join();
        System.out.println(bucket.tokens + " tokens");
    }
}

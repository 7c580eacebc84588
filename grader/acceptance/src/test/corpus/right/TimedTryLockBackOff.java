// right: two instruments are taken in opposite orders, but always with a timed tryLock for the second and a back-off that gives the first back.
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

public class TimedTryLockBackOff {

    private final ReentrantLock microscope = new ReentrantLock();
    private final ReentrantLock centrifuge = new ReentrantLock();
    private int experiments;

    private void experiment(ReentrantLock first, ReentrantLock second, long patience) throws InterruptedException {
        while (true) {
            first.lockInterruptibly();
            try {
                if (second.tryLock(patience, TimeUnit.MILLISECONDS)) {
                    try {
                        experiments++;
                        return;
                    } finally {
                        second.unlock();
                    }
                }
            } finally {
                first.unlock();
            }
            Thread.sleep(patience);
        }
    }

    private Thread researcher(String name, ReentrantLock first, ReentrantLock second, long patience) {
        return new Thread(() -> {
            try {
                for (int i = 0; i < 5; i++) {
                    experiment(first, second, patience);
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }, name);
    }

    public static void main(String[] args) throws InterruptedException {
        TimedTryLockBackOff lab = new TimedTryLockBackOff();
        Thread ada = lab.researcher("ada", lab.microscope, lab.centrifuge, 20);
        Thread bo = lab.researcher("bo", lab.centrifuge, lab.microscope, 50);
        ada.start();
        bo.start();
        ada.join();
        bo.join();
        if (lab.experiments != 10 || lab.microscope.isLocked() || lab.centrifuge.isLocked()) {
            throw new AssertionError(lab.experiments + " experiments");
        }
    }
}

// right: a lock of one's own counts in itself, after super.lock() and before super.unlock(), so that it guards its own count.
import java.util.concurrent.locks.ReentrantLock;

public class CountingLock {

    private static final class Counted extends ReentrantLock {
        private static final long serialVersionUID = 1L;
        private int taken;
        private int deepest;

        @Override
        public void lock() {
            super.lock();
            taken++;
        }

        @Override
        public boolean tryLock() {
            boolean got = super.tryLock();
            if (got) {
                taken++;
            }
            return got;
        }

        @Override
        public void unlock() {
            deepest = Math.max(deepest, getHoldCount());
            super.unlock();
        }
    }

    private final Counted lock = new Counted();
    private int drops;

    private void drip() {
        for (int i = 0; i < 20; i++) {
            lock.lock();
            try {
                if (lock.tryLock()) {
                    drops++;
                    lock.unlock();
                }
            } finally {
                lock.unlock();
            }
        }
    }

    public static void main(String[] args) throws InterruptedException {
        CountingLock burette = new CountingLock();
        Thread left = new Thread(burette::drip, "left");
        Thread right = new Thread(burette::drip, "right");
        left.start();
        right.start();
        left.join();
        right.join();
        if (burette.drops != 40 || burette.lock.taken != 80 || burette.lock.deepest != 2) {
            throw new AssertionError(burette.drops + " drops, lock taken " + burette.lock.taken);
        }
    }
}

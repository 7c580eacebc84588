// right: of two explicit locks the one with the smaller number is taken first; the numbers come from an atomic counter and never tie.
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;

public class VaultsByNumber {

    private static final AtomicLong NUMBERS = new AtomicLong();

    private static final class Vault {
        private final long number = NUMBERS.incrementAndGet();
        private final ReentrantLock lock = new ReentrantLock();
        private long grams = 50;
    }

    private static boolean move(Vault from, Vault to, long grams) {
        Vault low = from.number < to.number ? from : to;
        Vault high = low == from ? to : from;
        low.lock.lock();
        high.lock.lock();
        try {
            if (from.grams < grams) {
                return false;
            }
            from.grams -= grams;
            to.grams += grams;
            return true;
        } finally {
            high.lock.unlock();
            low.lock.unlock();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Vault gold = new Vault();
        Vault safe = new Vault();
        Thread out = new Thread(() -> {
            for (int i = 0; i < 20; i++) {
                move(gold, safe, 7);
            }
        }, "out");
        Thread in = new Thread(() -> {
            for (int i = 0; i < 20; i++) {
                move(safe, gold, 7);
            }
        }, "in");
        out.start();
        in.start();
        out.join();
        in.join();
        if (gold.grams + safe.grams != 100 || gold.grams < 0 || safe.grams < 0) {
            throw new AssertionError(gold.grams + " and " + safe.grams);
        }
    }
}

// right: nobody waits for the second fork: who does not get it at once puts the first one down and tries again later.
import java.util.concurrent.locks.ReentrantLock;

public class PhilosophersTryLock {

    private static final int SEATS = 4;

    private final ReentrantLock[] forks = new ReentrantLock[SEATS];
    private final int[] portions = new int[SEATS];

    private boolean tryToEat(int seat) {
        ReentrantLock left = forks[seat];
        ReentrantLock right = forks[(seat + 1) % SEATS];
        left.lock();
        try {
            if (!right.tryLock()) {
                return false;
            }
            try {
                portions[seat]++;
                portions[(seat + 1) % SEATS]++;
                return true;
            } finally {
                right.unlock();
            }
        } finally {
            left.unlock();
        }
    }

    private void dine(int seat) {
        for (int eaten = 0; eaten < 3; ) {
            if (tryToEat(seat)) {
                eaten++;
            } else {
                try {
                    Thread.sleep(5 + 3L * seat);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }

    public static void main(String[] args) throws InterruptedException {
        PhilosophersTryLock table = new PhilosophersTryLock();
        Thread[] guests = new Thread[SEATS];
        for (int i = 0; i < SEATS; i++) {
            table.forks[i] = new ReentrantLock();
        }
        for (int i = 0; i < SEATS; i++) {
            int seat = i;
            guests[i] = new Thread(() -> table.dine(seat), "philosopher-" + i);
            guests[i].start();
        }
        for (Thread guest : guests) {
            guest.join();
        }
        for (int portion : table.portions) {
            if (portion != 6) {
                throw new AssertionError(portion + " portions");
            }
        }
    }
}

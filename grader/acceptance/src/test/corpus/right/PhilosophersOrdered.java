// right: five philosophers take the fork with the lower number first, so no circle of waiting can close.
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class PhilosophersOrdered {

    private static final int SEATS = 5;

    private final Lock[] forks = new Lock[SEATS];
    private final int[] uses = new int[SEATS];

    private void eat(int seat) {
        int low = Math.min(seat, (seat + 1) % SEATS);
        int high = Math.max(seat, (seat + 1) % SEATS);
        forks[low].lock();
        try {
            forks[high].lock();
            try {
                uses[low]++;
                uses[high]++;
            } finally {
                forks[high].unlock();
            }
        } finally {
            forks[low].unlock();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        PhilosophersOrdered table = new PhilosophersOrdered();
        for (int i = 0; i < SEATS; i++) {
            table.forks[i] = new ReentrantLock();
        }
        Thread[] guests = new Thread[SEATS];
        for (int i = 0; i < SEATS; i++) {
            int seat = i;
            guests[i] = new Thread(() -> {
                for (int course = 0; course < 6; course++) {
                    table.eat(seat);
                }
            }, "philosopher-" + i);
            guests[i].start();
        }
        for (Thread guest : guests) {
            guest.join();
        }
        for (int use : table.uses) {
            if (use != 12) {
                throw new AssertionError("a fork was used " + use + " times");
            }
        }
    }
}

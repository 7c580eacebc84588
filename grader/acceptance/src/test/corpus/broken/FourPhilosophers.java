// broken: four philosophers with ReentrantLocks for forks all take the left fork first.
// finding: potential-deadlock 22 22 22 22
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class FourPhilosophers implements Runnable {

    private final Lock left;
    private final Lock right;
    private int meals;

    FourPhilosophers(Lock left, Lock right) {
        this.left = left;
        this.right = right;
    }

    @Override
    public void run() {
        left.lock();
        try {
            right.lock();
            try {
                meals++;
            } finally {
                right.unlock();
            }
        } finally {
            left.unlock();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        List<Lock> forks = List.of(new ReentrantLock(), new ReentrantLock(), new ReentrantLock(), new ReentrantLock());
        FourPhilosophers[] seats = new FourPhilosophers[4];
        Thread[] threads = new Thread[4];
        for (int seat = 0; seat < 4; seat++) {
            seats[seat] = new FourPhilosophers(forks.get(seat), forks.get((seat + 1) % 4));
            threads[seat] = new Thread(seats[seat], "seat " + seat);
            threads[seat].start();
            Thread.sleep(20);
        }
        int meals = 0;
        for (int seat = 0; seat < 4; seat++) {
            threads[seat].join();
            meals += seats[seat].meals;
        }
        System.out.println(meals + " meals");
    }
}

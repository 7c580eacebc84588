// right: a semaphore lets only four of the five sit down, so the circle of forks, taken left then right, can never close.
import java.util.concurrent.Semaphore;

public class PhilosophersArbiter {

    private static final int SEATS = 5;

    private static final class Fork {
        private int uses;
    }

    public static void main(String[] args) throws InterruptedException {
        Fork[] forks = new Fork[SEATS];
        for (int i = 0; i < SEATS; i++) {
            forks[i] = new Fork();
        }
        Semaphore chairs = new Semaphore(SEATS - 1);
        Thread[] guests = new Thread[SEATS];
        for (int i = 0; i < SEATS; i++) {
            Fork left = forks[i];
            Fork right = forks[(i + 1) % SEATS];
            guests[i] = new Thread(() -> {
                for (int course = 0; course < 5; course++) {
                    chairs.acquireUninterruptibly();
                    try {
                        synchronized (left) {
                            synchronized (right) {
                                left.uses++;
                                right.uses++;
                            }
                        }
                    } finally {
                        chairs.release();
                    }
                }
            }, "philosopher-" + i);
            guests[i].start();
        }
        for (Thread guest : guests) {
            guest.join();
        }
        for (Fork fork : forks) {
            if (fork.uses != 10) {
                throw new AssertionError("a fork was used " + fork.uses + " times");
            }
        }
    }
}

// right: exceptions leave monitors and locks again and again, and finally blocks (or the end of synchronized) give every one back.
import java.util.concurrent.locks.ReentrantLock;

public class FailingCriticalSections {

    private final ReentrantLock lock = new ReentrantLock();
    private int sound;
    private int broken;

    private synchronized void inMonitor(int glass) {
        if (glass % 3 == 0) {
            throw new IllegalArgumentException("cracked glass " + glass);
        }
        sound++;
    }

    private void inLock(int glass) {
        lock.lock();
        try {
            inMonitor(glass);
        } catch (IllegalArgumentException e) {
            broken++;
            throw e;
        } finally {
            lock.unlock();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        FailingCriticalSections shelf = new FailingCriticalSections();
        int[] failures = new int[3];
        Thread[] porters = new Thread[3];
        for (int i = 0; i < porters.length; i++) {
            int porter = i;
            porters[i] = new Thread(() -> {
                for (int glass = 0; glass < 9; glass++) {
                    try {
                        shelf.inLock(glass);
                    } catch (IllegalArgumentException e) {
                        failures[porter]++;
                    }
                }
            });
            porters[i].start();
        }
        int failed = 0;
        for (int i = 0; i < porters.length; i++) {
            porters[i].join();
            failed += failures[i];
        }
        if (failed != 9 || shelf.broken != 9 || shelf.sound != 18 || shelf.lock.isLocked()) {
            throw new AssertionError(failed + " failures, " + shelf.sound + " sound");
        }
    }
}

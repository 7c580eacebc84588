// broken: tryWriteLock throws because the flag is set, and the editor, told that nobody else waits, writes without the lock.
// finding: data-race 19 28
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.StampedLock;

public class TryWriteLockWithTheFlagSet {

    private final StampedLock lock = new StampedLock();
    private int chapter = 1;

    void edit() {
        long stamp = 0;
        Thread.currentThread().interrupt();
        try {
            stamp = lock.tryWriteLock(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            System.out.println("in a hurry");
        }
        chapter = 2;
        if (stamp != 0) {
            lock.unlockWrite(stamp);
        }
    }

    int read() {
        long stamp = lock.readLock();
        try {
            return chapter;
        } finally {
            lock.unlockRead(stamp);
        }
    }

    public static void main(String[] args) throws InterruptedException {
        TryWriteLockWithTheFlagSet book = new TryWriteLockWithTheFlagSet();
        Thread editor = new Thread(book::edit, "editor");
        Thread reader = new Thread(book::read, "reader");
        editor.start();
        reader.start();
        editor.join();
        reader.join();
        System.out.println("read");
    }
}

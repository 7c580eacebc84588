// broken: a bad entry throws while the write lock is held; the reader that comes later does not wait and reports "busy".
// finding: lock-not-released 13
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class WriteLockKept {

    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private final List<String> entries = new ArrayList<>();

    void write(String entry) {
        lock.writeLock().lock();
        if (entry.isBlank()) {
            throw new IllegalArgumentException("a blank entry");
        }
        entries.add(entry);
        lock.writeLock().unlock();
    }

    String size() {
        if (!lock.readLock().tryLock()) {
            return "busy";
        }
        try {
            return entries.size() + " entries";
        } finally {
            lock.readLock().unlock();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        WriteLockKept diary = new WriteLockKept();
        Thread writer = new Thread(() -> {
            try {
                diary.write("Monday");
                diary.write("  ");
            } catch (IllegalArgumentException e) {
                Thread.yield();
            }
        }, "writer");
        writer.start();
        writer.join();
        System.out.println(diary.size());
    }
}

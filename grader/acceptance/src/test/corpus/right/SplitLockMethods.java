// right: one method takes the lock and another gives it back, in the same thread and in a finally block.
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

public class SplitLockMethods {

    private final ReentrantLock lock = new ReentrantLock();
    private final List<String> entries = new ArrayList<>();

    private void begin(String who) {
        lock.lock();
        entries.add("begin " + who);
    }

    private void end(String who) {
        entries.add("end " + who);
        lock.unlock();
    }

    private void write(String who) {
        begin(who);
        try {
            entries.add("note " + who);
        } finally {
            end(who);
        }
    }

    public static void main(String[] args) throws InterruptedException {
        SplitLockMethods journal = new SplitLockMethods();
        Thread[] writers = new Thread[3];
        for (int i = 0; i < writers.length; i++) {
            String who = "writer-" + i;
            writers[i] = new Thread(() -> {
                for (int page = 0; page < 5; page++) {
                    journal.write(who);
                }
            }, who);
            writers[i].start();
        }
        for (Thread writer : writers) {
            writer.join();
        }
        for (int i = 0; i < journal.entries.size(); i += 3) {
            String who = journal.entries.get(i).substring(6);
            if (!journal.entries.get(i + 1).equals("note " + who) || !journal.entries.get(i + 2).equals("end " + who)) {
                throw new AssertionError("mixed at " + i);
            }
        }
        if (journal.entries.size() != 45 || journal.lock.isLocked()) {
            throw new AssertionError(journal.entries.size() + " entries");
        }
    }
}

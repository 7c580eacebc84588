// broken: main joins the worker while it holds the lock that the worker needs in order to end.
// ending: stuck lock-cycle
import java.util.concurrent.locks.ReentrantLock;

public class LockOverJoin {

    private static int entries;

    public static void main(String[] args) throws InterruptedException {
        ReentrantLock diary = new ReentrantLock();
        Thread writer = new Thread(() -> {
            diary.lock();
            try {
                entries++;
            } finally {
                diary.unlock();
            }
        }, "writer");
        diary.lock();
        try {
            writer.start();
            writer.join();
            System.out.println(entries);
        } finally {
            diary.unlock();
        }
    }
}

// right: awaitNanos and awaitUntil count down in a loop that re-checks the plain condition with the lock held; signalAll wakes all kinds of waiters.
import java.util.Date;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public class ConditionDeadlines {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition risen = lock.newCondition();
    private int level;

    private boolean awaitLevel(int wanted, long millis) throws InterruptedException {
        long left = TimeUnit.MILLISECONDS.toNanos(millis);
        lock.lock();
        try {
            while (level < wanted) {
                if (left <= 0) {
                    return false;
                }
                left = risen.awaitNanos(left);
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    private boolean awaitUntil(int wanted, Date deadline) throws InterruptedException {
        lock.lock();
        try {
            boolean early = true;
            while (level < wanted && early) {
                early = risen.awaitUntil(deadline);
            }
            return level >= wanted;
        } finally {
            lock.unlock();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        ConditionDeadlines dam = new ConditionDeadlines();
        boolean[] seen = new boolean[2];
        Thread rain = new Thread(() -> {
            for (int drop = 0; drop < 5; drop++) {
                dam.lock.lock();
                try {
                    dam.level += 2;
                    dam.risen.signalAll();
                } finally {
                    dam.lock.unlock();
                }
            }
        }, "rain");
        Thread keeper = new Thread(() -> {
            try {
                seen[0] = dam.awaitLevel(8, 60_000);
                seen[1] = dam.awaitUntil(10, new Date(System.currentTimeMillis() + 60_000));
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }, "keeper");
        keeper.start();
        rain.start();
        boolean flood = dam.awaitLevel(11, 60);
        rain.join();
        keeper.join();
        if (flood || !seen[0] || !seen[1] || dam.level != 10) {
            throw new AssertionError("level " + dam.level);
        }
    }
}

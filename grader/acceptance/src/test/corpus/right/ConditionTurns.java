// right: three workers take strict turns with one condition each; turn and log are touched with the lock held and every await stands in a loop.
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public class ConditionTurns {

    private final ReentrantLock lock = new ReentrantLock(true);
    private final Condition[] mine = {lock.newCondition(), lock.newCondition(), lock.newCondition()};
    private final StringBuilder log = new StringBuilder();
    private int turn;

    private void work(int number) throws InterruptedException {
        for (int round = 0; round < 4; round++) {
            lock.lock();
            try {
                while (turn != number) {
                    if (number == 1) {
                        mine[number].await(500, TimeUnit.MILLISECONDS);
                    } else {
                        mine[number].awaitUninterruptibly();
                    }
                }
                log.append((char) ('A' + number));
                turn = (number + 1) % mine.length;
                mine[turn].signal();
            } finally {
                lock.unlock();
            }
        }
    }

    public static void main(String[] args) throws InterruptedException {
        ConditionTurns circle = new ConditionTurns();
        Thread[] workers = new Thread[3];
        for (int i = 0; i < workers.length; i++) {
            int number = i;
            workers[i] = new Thread(() -> {
                try {
                    circle.work(number);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }, "worker-" + i);
            workers[i].start();
        }
        for (Thread worker : workers) {
            worker.join();
        }
        if (!circle.log.toString().equals("ABCABCABCABC")) {
            throw new AssertionError(circle.log.toString());
        }
    }
}

// right: locks and monitors are taken again by the thread that holds them, and given back as often; taking one's own lock is no circle.
import java.util.concurrent.locks.ReentrantLock;

public class ReentrantCounting {

    private final ReentrantLock lock = new ReentrantLock();
    private int depthSum;
    private int visits;

    private void descend(int depth) {
        lock.lock();
        try {
            depthSum += lock.getHoldCount();
            if (depth > 1) {
                descend(depth - 1);
            }
            visit(depth);
        } finally {
            lock.unlock();
        }
    }

    private synchronized void visit(int times) {
        if (times > 0) {
            visits++;
            visit(times - 1);
        }
    }

    public static void main(String[] args) throws InterruptedException {
        ReentrantCounting cave = new ReentrantCounting();
        Thread[] divers = new Thread[3];
        for (int i = 0; i < divers.length; i++) {
            divers[i] = new Thread(() -> {
                for (int dive = 0; dive < 4; dive++) {
                    cave.descend(3);
                }
            });
            divers[i].start();
        }
        for (Thread diver : divers) {
            diver.join();
        }
        if (cave.depthSum != 72 || cave.visits != 72 || cave.lock.isLocked()) {
            throw new AssertionError(cave.depthSum + " and " + cave.visits);
        }
    }
}

// right: two read locks are taken in opposite orders; nobody asks for a write lock meanwhile, so readers never wait for each other.
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class OppositeReadLocks {

    private final ReentrantReadWriteLock maps = new ReentrantReadWriteLock();
    private final ReentrantReadWriteLock charts = new ReentrantReadWriteLock();
    private int scale;
    private int depth;

    private int look(Lock first, Lock second) {
        first.lock();
        try {
            second.lock();
            try {
                return scale * depth;
            } finally {
                second.unlock();
            }
        } finally {
            first.unlock();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        OppositeReadLocks ship = new OppositeReadLocks();
        ship.maps.writeLock().lock();
        ship.scale = 3;
        ship.maps.writeLock().unlock();
        ship.charts.writeLock().lock();
        ship.depth = 14;
        ship.charts.writeLock().unlock();
        int[] seen = new int[2];
        Thread mate = new Thread(() -> {
            for (int i = 0; i < 5; i++) {
                seen[0] += ship.look(ship.maps.readLock(), ship.charts.readLock());
            }
        }, "mate");
        Thread pilot = new Thread(() -> {
            for (int i = 0; i < 5; i++) {
                seen[1] += ship.look(ship.charts.readLock(), ship.maps.readLock());
            }
        }, "pilot");
        mate.start();
        pilot.start();
        mate.join();
        pilot.join();
        if (seen[0] != 210 || seen[1] != 210) {
            throw new AssertionError(seen[0] + " and " + seen[1]);
        }
    }
}

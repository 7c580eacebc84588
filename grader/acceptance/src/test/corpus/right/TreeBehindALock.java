// right: a TreeMap of one's own plain keys behind a read-write lock; its comparator reads a plain direction that is changed under the write lock.
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class TreeBehindALock {

    private static final class Wine {
        private int year;

        Wine(int year) {
            this.year = year;
        }
    }

    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private int direction = 1;
    private TreeMap<Wine, String> cellar = new TreeMap<>(this::compare);

    private int compare(Wine a, Wine b) {
        return direction * Integer.compare(a.year, b.year);
    }

    private void lay(int year) {
        lock.writeLock().lock();
        try {
            cellar.put(new Wine(year), "shelf " + cellar.size());
        } finally {
            lock.writeLock().unlock();
        }
    }

    private void turn() {
        lock.writeLock().lock();
        try {
            TreeMap<Wine, String> turned = new TreeMap<>(this::compare);
            TreeMap<Wine, String> old = cellar;
            direction = -direction;
            old.forEach((wine, shelf) -> turned.put(wine, shelf));
            cellar = turned;
        } finally {
            lock.writeLock().unlock();
        }
    }

    private boolean has(int year) {
        lock.readLock().lock();
        try {
            return cellar.containsKey(new Wine(year));
        } finally {
            lock.readLock().unlock();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        TreeBehindALock house = new TreeBehindALock();
        house.lay(1990);
        int[] found = new int[1];
        Thread guest = new Thread(() -> {
            for (int i = 0; i < 10; i++) {
                found[0] += house.has(1990) ? 1 : 0;
            }
        }, "guest");
        guest.start();
        for (int year = 1991; year < 2001; year++) {
            house.lay(year);
            house.turn();
        }
        guest.join();
        if (found[0] != 10 || house.cellar.firstKey().year != 1990 || house.cellar.size() != 11) {
            throw new AssertionError(found[0] + " found");
        }
    }
}

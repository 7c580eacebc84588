// broken: a reader that finds nothing asks for the write lock while it still holds the read lock.
// ending: stuck self-wait
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class ReadThenWrite {

    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private final Map<String, Integer> cache = new HashMap<>();

    int length(String word) {
        lock.readLock().lock();
        try {
            if (!cache.containsKey(word)) {
                lock.writeLock().lock();
                try {
                    cache.put(word, word.length());
                } finally {
                    lock.writeLock().unlock();
                }
            }
            return cache.get(word);
        } finally {
            lock.readLock().unlock();
        }
    }

    public static void main(String[] args) {
        ReadThenWrite words = new ReadThenWrite();
        System.out.println(words.length("helium"));
    }
}

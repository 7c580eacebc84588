// right: a read-write lock made of one monitor that guards its counts; readers and writers of the plain map are ordered by passing through it.
import java.util.HashMap;
import java.util.Map;

public class HandMadeReadWriteLock {

    private final Map<String, Integer> prices = new HashMap<>();
    private int readers;
    private boolean writing;

    private synchronized void beginRead() throws InterruptedException {
        while (writing) {
            wait();
        }
        readers++;
    }

    private synchronized void endRead() {
        readers--;
        notifyAll();
    }

    private synchronized void beginWrite() throws InterruptedException {
        while (writing || readers > 0) {
            wait();
        }
        writing = true;
    }

    private synchronized void endWrite() {
        writing = false;
        notifyAll();
    }

    private int read(String ware) throws InterruptedException {
        beginRead();
        try {
            return prices.getOrDefault(ware, 0);
        } finally {
            endRead();
        }
    }

    private void raise(String ware, int by) throws InterruptedException {
        beginWrite();
        try {
            prices.put(ware, prices.getOrDefault(ware, 0) + by);
        } finally {
            endWrite();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        HandMadeReadWriteLock market = new HandMadeReadWriteLock();
        Thread[] traders = new Thread[4];
        for (int i = 0; i < traders.length; i++) {
            int by = i;
            traders[i] = new Thread(() -> {
                try {
                    for (int round = 0; round < 8; round++) {
                        market.raise("salt", by);
                        if (market.read("salt") < by * (round + 1)) {
                            throw new IllegalStateException("a price fell");
                        }
                    }
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            });
            traders[i].start();
        }
        for (Thread trader : traders) {
            trader.join();
        }
        if (market.read("salt") != 48 || market.readers != 0 || market.writing) {
            throw new AssertionError("salt costs " + market.prices);
        }
    }
}

// right: virtual threads share a ledger under synchronized and a shelf under a ReentrantLock; no access is made without its lock.
// jdk: 21
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

public class VirtualMonitorLedger {

    private final Map<String, Integer> ledger = new HashMap<>();
    private final ReentrantLock shelfLock = new ReentrantLock();
    private int shelf;

    public static void main(String[] args) throws InterruptedException {
        VirtualMonitorLedger lab = new VirtualMonitorLedger();
        List<Thread> guests = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            String kind = i % 2 == 0 ? "agar" : "broth";
            guests.add(Thread.ofVirtual().name("guest-" + i).start(() -> lab.take(kind)));
        }
        for (Thread guest : guests) {
            guest.join();
        }
        if (lab.shelf != -20 || !lab.ledger.equals(Map.of("agar", 10, "broth", 10))) {
            throw new AssertionError(lab.shelf + " " + lab.ledger);
        }
    }

    private void take(String kind) {
        synchronized (ledger) {
            ledger.merge(kind, 1, Integer::sum);
        }
        try {
            Thread.sleep(5);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        shelfLock.lock();
        try {
            shelf--;
        } finally {
            shelfLock.unlock();
        }
    }
}

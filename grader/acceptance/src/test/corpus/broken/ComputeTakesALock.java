// broken: compute holds the key while its function takes the ledger; the auditor holds the ledger and calls compute for the same key.
// finding: potential-deadlock 13 25
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

public class ComputeTakesALock {

    private final ConcurrentHashMap<String, Integer> accounts = new ConcurrentHashMap<>();
    private final ReentrantLock ledger = new ReentrantLock();
    private int entries;

    int enter(int amount) {
        ledger.lock();
        try {
            entries++;
            return amount + 1;
        } finally {
            ledger.unlock();
        }
    }

    void audit() {
        ledger.lock();
        try {
            accounts.compute("Ada", (name, amount) -> amount + entries);
        } finally {
            ledger.unlock();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        ComputeTakesALock bank = new ComputeTakesALock();
        bank.accounts.put("Ada", 100);
        Thread teller = new Thread(() -> bank.accounts.compute("Ada", (name, amount) -> bank.enter(amount)), "teller");
        Thread auditor = new Thread(bank::audit, "auditor");
        teller.start();
        auditor.start();
        teller.join();
        auditor.join();
        System.out.println(bank.accounts.get("Ada") > 100);
    }
}

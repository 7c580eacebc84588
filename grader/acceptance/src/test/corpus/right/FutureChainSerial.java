// right: each order is chained to the one before with thenRunAsync, under a lock, so all of them share one plain ledger without overlapping.
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

public class FutureChainSerial {

    private final List<String> ledger = new ArrayList<>();
    private int balance;
    private CompletableFuture<Void> tail = CompletableFuture.completedFuture(null);

    private synchronized CompletableFuture<Void> book(String who, int amount) {
        tail = tail.thenRunAsync(() -> {
            balance += amount;
            ledger.add(who + " " + balance);
        });
        return tail;
    }

    public static void main(String[] args) throws InterruptedException {
        FutureChainSerial bank = new FutureChainSerial();
        Thread[] clerks = new Thread[3];
        for (int i = 0; i < clerks.length; i++) {
            String name = "clerk-" + i;
            clerks[i] = new Thread(() -> {
                for (int order = 0; order < 5; order++) {
                    bank.book(name, 1);
                }
            }, name);
            clerks[i].start();
        }
        for (Thread clerk : clerks) {
            clerk.join();
        }
        bank.book("last", 100).join();
        for (int i = 0; i < 15; i++) {
            if (!bank.ledger.get(i).endsWith(" " + (i + 1))) {
                throw new AssertionError(bank.ledger.toString());
            }
        }
        if (bank.balance != 115 || bank.ledger.size() != 16) {
            throw new AssertionError("balance " + bank.balance);
        }
    }
}

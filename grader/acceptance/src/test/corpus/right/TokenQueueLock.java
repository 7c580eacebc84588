// right: the one token in a queue is the key to the plain cash box: who took it has it alone until the token is put back.
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

public class TokenQueueLock {

    private static final class CashBox {
        private int coins;
        private int entries;
        private String last = "";
    }

    public static void main(String[] args) throws InterruptedException {
        CashBox box = new CashBox();
        BlockingQueue<String> key = new ArrayBlockingQueue<>(1);
        key.put("key");
        Thread[] sellers = new Thread[4];
        for (int i = 0; i < sellers.length; i++) {
            int price = i + 1;
            sellers[i] = new Thread(() -> {
                try {
                    for (int sale = 0; sale < 5; sale++) {
                        String token = key.take();
                        try {
                            box.coins += price;
                            box.entries++;
                            box.last = "price " + price;
                        } finally {
                            key.put(token);
                        }
                    }
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }, "seller-" + i);
            sellers[i].start();
        }
        for (Thread seller : sellers) {
            seller.join();
        }
        if (box.coins != 50 || box.entries != 20 || !box.last.startsWith("price ")) {
            throw new AssertionError(box.coins + " coins");
        }
    }
}

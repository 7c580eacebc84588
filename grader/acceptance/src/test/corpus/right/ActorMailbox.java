// right: all the state of the actor is touched by tasks of one single-thread executor only, so it needs no lock.
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

public class ActorMailbox {

    private final ExecutorService mailbox = Executors.newSingleThreadExecutor();
    private final Map<String, Integer> stock = new HashMap<>();
    private int messages;

    private void deliver(String part, int amount) {
        mailbox.execute(() -> {
            messages++;
            Integer before = stock.get(part);
            stock.put(part, before == null ? amount : before + amount);
        });
    }

    private Future<Integer> ask(String part) {
        return mailbox.submit(() -> {
            messages++;
            return stock.getOrDefault(part, 0);
        });
    }

    public static void main(String[] args) throws Exception {
        ActorMailbox store = new ActorMailbox();
        List<Thread> trucks = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Thread truck = new Thread(() -> {
                for (int trip = 0; trip < 10; trip++) {
                    store.deliver(trip % 2 == 0 ? "bolt" : "nut", 5);
                }
            }, "truck-" + i);
            truck.start();
            trucks.add(truck);
        }
        int early = store.ask("bolt").get();
        for (Thread truck : trucks) {
            truck.join();
        }
        int late = store.ask("bolt").get();
        store.mailbox.shutdown();
        if (!store.mailbox.awaitTermination(5, TimeUnit.SECONDS)) {
            throw new AssertionError("still open");
        }
        if (early > late || late != 75 || store.messages != 32 || store.stock.get("nut") != 75) {
            throw new AssertionError(late + " bolts after " + store.messages);
        }
    }
}

// right: a semaphore that starts empty is released by another thread than the one that acquires: a signal, not a lock that is left held.
import java.util.concurrent.Semaphore;
import java.util.ArrayList;
import java.util.List;

public class SignalFromAnother {

    private final List<String> protocol = new ArrayList<>();
    private final Semaphore heated = new Semaphore(0);
    private final Semaphore stirred = new Semaphore(0);

    public static void main(String[] args) throws InterruptedException {
        SignalFromAnother lab = new SignalFromAnother();
        Thread stirrer = new Thread(() -> {
            lab.heated.acquireUninterruptibly();
            lab.protocol.add("stir");
            lab.stirred.release(2);
        }, "stirrer");
        Thread heater = new Thread(() -> {
            lab.protocol.add("heat");
            lab.heated.release();
            lab.stirred.acquireUninterruptibly();
        }, "heater");
        stirrer.start();
        heater.start();
        lab.stirred.acquire();
        lab.protocol.add("note");
        heater.join();
        stirrer.join();
        if (!lab.protocol.equals(List.of("heat", "stir", "note"))) {
            throw new AssertionError(lab.protocol.toString());
        }
    }
}

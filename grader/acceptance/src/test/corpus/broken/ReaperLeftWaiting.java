// broken: a thread called like one of the JDK's waits for a second order that never comes; it is a daemon, and main ends without it.
// finding: leaked-thread 24
import java.util.concurrent.LinkedBlockingQueue;

public class ReaperLeftWaiting {

    private final LinkedBlockingQueue<String> orders = new LinkedBlockingQueue<>();

    void work() {
        try {
            while (true) {
                System.out.println(orders.take());
            }
        } catch (InterruptedException e) {
            System.out.println("home");
        }
    }

    public static void main(String[] args) {
        ReaperLeftWaiting mill = new ReaperLeftWaiting();
        Thread reaper = new Thread(mill::work, "process reaper");
        reaper.setDaemon(true);
        mill.orders.add("rye");
        reaper.start();
    }
}

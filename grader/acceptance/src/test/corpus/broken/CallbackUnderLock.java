// broken: the thermostat calls its listener while it holds its own lock, and the listener's lock is also held when the thermostat is asked.
// finding: potential-deadlock 32 23
import java.util.function.IntConsumer;

public class CallbackUnderLock {

    private final Object lock = new Object();
    private final IntConsumer listener;
    private int celsius = 20;

    CallbackUnderLock(IntConsumer listener) {
        this.listener = listener;
    }

    void set(int degrees) {
        synchronized (lock) {
            celsius = degrees;
            listener.accept(celsius);
        }
    }

    int celsius() {
        synchronized (lock) {
            return celsius;
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Object panel = new Object();
        int[] shown = new int[1];
        CallbackUnderLock thermostat = new CallbackUnderLock(degrees -> {
            synchronized (panel) {
                shown[0] = degrees;
            }
        });
        Thread heater = new Thread(() -> thermostat.set(80), "heater");
        Thread display = new Thread(() -> {
            synchronized (panel) {
                shown[0] = thermostat.celsius();
            }
        }, "display");
        heater.start();
        Thread.sleep(20);
        display.start();
        heater.join();
        display.join();
        System.out.println("shown " + shown[0]);
    }
}

// broken: the waiter waits without asking whether it has happened already, and the notification comes before it waits.
// ending: stuck lost-wake-up
public class NotifiedBeforeItWaits {

    private final Object bell = new Object();

    void ring() {
        synchronized (bell) {
            bell.notifyAll();
        }
    }

    void waitForBell() {
        try {
            Thread.sleep(100);
            synchronized (bell) {
                bell.wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        NotifiedBeforeItWaits door = new NotifiedBeforeItWaits();
        Thread host = new Thread(door::waitForBell, "host");
        Thread guest = new Thread(door::ring, "guest");
        host.start();
        guest.start();
        guest.join();
        host.join();
    }
}

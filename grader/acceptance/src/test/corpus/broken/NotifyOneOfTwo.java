// broken: two threads wait at the gate, and notify() wakes only one of them.
// ending: stuck lost-wake-up
public class NotifyOneOfTwo {

    private boolean open;

    synchronized void pass() {
        while (!open) {
            try {
                wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    synchronized void open() {
        open = true;
        notify();
    }

    public static void main(String[] args) throws InterruptedException {
        NotifyOneOfTwo gate = new NotifyOneOfTwo();
        Thread ada = new Thread(gate::pass, "Ada");
        Thread ben = new Thread(gate::pass, "Ben");
        ada.start();
        ben.start();
        Thread.sleep(100);
        gate.open();
        ada.join();
        ben.join();
    }
}

// broken: the stock is read under the lock, and written when the lock has been given back.
// finding: data-race 14 12
// or: data-race 14 14
public class ReleasedTooEarly {

    private final Object shelf = new Object();
    private int flasks = 10;

    void take(int number) {
        int before;
        synchronized (shelf) {
            before = flasks;
        }
        flasks = before - number;
    }

    public static void main(String[] args) throws InterruptedException {
        ReleasedTooEarly cupboard = new ReleasedTooEarly();
        Thread ada = new Thread(() -> cupboard.take(2), "Ada");
        Thread ben = new Thread(() -> cupboard.take(3), "Ben");
        ada.start();
        ben.start();
        ada.join();
        ben.join();
        System.out.println(cupboard.flasks + " flasks");
    }
}

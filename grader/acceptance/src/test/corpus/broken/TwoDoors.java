// broken: the freezer has two doors with a lock each, so putting in and taking out do not exclude each other.
// finding: data-race 11 17
public class TwoDoors {

    private final Object front = new Object();
    private final Object back = new Object();
    private int grams = 500;

    void put(int more) {
        synchronized (front) {
            grams += more;
        }
    }

    void take(int less) {
        synchronized (back) {
            grams -= less;
        }
    }

    public static void main(String[] args) throws InterruptedException {
        TwoDoors freezer = new TwoDoors();
        Thread ada = new Thread(() -> {
            freezer.put(20);
            freezer.put(30);
        }, "Ada");
        Thread ben = new Thread(() -> {
            freezer.take(10);
            freezer.take(40);
        }, "Ben");
        ada.start();
        ben.start();
        ada.join();
        ben.join();
        System.out.println(freezer.grams + " g left");
    }
}

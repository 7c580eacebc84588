// broken: a volatile field is read and written in two steps. No access races, and a count can be lost.
public class VolatileCounter {

    private volatile int count;

    void increment() {
        int seen = count;
        count = seen + 1;
    }

    public static void main(String[] args) throws InterruptedException {
        VolatileCounter shared = new VolatileCounter();
        Thread ada = new Thread(shared::increment, "Ada");
        Thread ben = new Thread(shared::increment, "Ben");
        ada.start();
        ben.start();
        ada.join();
        ben.join();
        System.out.println(shared.count + " counted");
    }
}

// broken: each thread holds its own account and then asks for the other one's; the pauses make sure that they meet.
// ending: stuck lock-cycle
public class CrossedAccounts {

    private int pounds = 100;

    void transferTo(CrossedAccounts other, int amount) {
        synchronized (this) {
            check();
            synchronized (other) {
                pounds -= amount;
                other.pounds += amount;
            }
        }
    }

    private static void check() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        CrossedAccounts ada = new CrossedAccounts();
        CrossedAccounts ben = new CrossedAccounts();
        Thread there = new Thread(() -> ada.transferTo(ben, 10), "there");
        Thread back = new Thread(() -> ben.transferTo(ada, 20), "back");
        there.start();
        back.start();
        there.join();
        back.join();
        System.out.println("never printed");
    }
}

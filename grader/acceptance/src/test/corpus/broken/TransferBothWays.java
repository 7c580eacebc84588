// broken: a transfer takes the locks of both accounts in the order of its arguments, and two threads transfer in opposite directions.
// finding: potential-deadlock 13 13
public class TransferBothWays {

    private int pounds;

    TransferBothWays(int pounds) {
        this.pounds = pounds;
    }

    static void transfer(TransferBothWays from, TransferBothWays to, int amount) {
        synchronized (from) {
            synchronized (to) {
                from.pounds -= amount;
                to.pounds += amount;
            }
        }
    }

    public static void main(String[] args) throws InterruptedException {
        TransferBothWays physics = new TransferBothWays(100);
        TransferBothWays chemistry = new TransferBothWays(100);
        Thread ada = new Thread(() -> transfer(physics, chemistry, 30), "Ada");
        Thread ben = new Thread(() -> transfer(chemistry, physics, 10), "Ben");
        ada.start();
        Thread.sleep(20);
        ben.start();
        ada.join();
        ben.join();
        System.out.println(physics.pounds + " and " + chemistry.pounds);
    }
}

// broken: one of the two orders is taken under a third lock, which would help if the other order were taken under it too.
// finding: potential-deadlock 13 22
public class GateOnOneSide {

    private final Object gate = new Object();
    private final Object charge = new Object();
    private final Object mass = new Object();
    private int measured;

    void measureCharge() {
        synchronized (gate) {
            synchronized (charge) {
                synchronized (mass) {
                    measured++;
                }
            }
        }
    }

    void measureMass() {
        synchronized (mass) {
            synchronized (charge) {
                measured++;
            }
        }
    }

    public static void main(String[] args) throws InterruptedException {
        GateOnOneSide ion = new GateOnOneSide();
        Thread ada = new Thread(ion::measureCharge, "Ada");
        Thread ben = new Thread(ion::measureMass, "Ben");
        ada.start();
        Thread.sleep(20);
        ben.start();
        ada.join();
        ben.join();
        System.out.println(ion.measured + " measured");
    }
}

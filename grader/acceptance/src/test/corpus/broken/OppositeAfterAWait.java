// broken: who waits for the dough holds the table again when he asks for the oven; the baker holds the oven and asks for the table.
// finding: potential-deadlock 14 22
public class OppositeAfterAWait {

    private final Object table = new Object();
    private final Object oven = new Object();
    private int loaves;

    void form() throws InterruptedException {
        synchronized (table) {
            for (int round = 0; round < 3; round++) {
                table.wait(10);
            }
            synchronized (oven) {
                loaves++;
            }
        }
    }

    void bake() {
        synchronized (oven) {
            synchronized (table) {
                loaves++;
            }
        }
    }

    public static void main(String[] args) throws InterruptedException {
        OppositeAfterAWait bakery = new OppositeAfterAWait();
        Thread former = new Thread(() -> {
            try {
                bakery.form();
            } catch (InterruptedException e) {
                System.out.println("home");
            }
        }, "former");
        Thread baker = new Thread(bakery::bake, "baker");
        former.start();
        baker.start();
        former.join();
        baker.join();
        System.out.println(bakery.loaves + " loaves");
    }
}

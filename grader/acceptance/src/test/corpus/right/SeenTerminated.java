// right: what a thread wrote is read only after isAlive() said false, or getState() said TERMINATED: to detect the end of a thread orders it.
public class SeenTerminated {

    private int warm;
    private int cold;

    public static void main(String[] args) throws InterruptedException {
        SeenTerminated lab = new SeenTerminated();
        lab.measure();
    }

    private void measure() throws InterruptedException {
        Thread heater = new Thread(() -> {
            nap(30);
            warm = 37;
        }, "heater");
        Thread cooler = new Thread(() -> {
            nap(50);
            cold = -80;
        }, "cooler");
        heater.start();
        cooler.start();
        while (heater.isAlive()) {
            nap(20);
        }
        int first = warm;
        while (cooler.getState() != Thread.State.TERMINATED) {
            nap(20);
        }
        int second = cold;
        if (first != 37 || second != -80) {
            throw new AssertionError("warm " + first + ", cold " + second);
        }
    }

    private static void nap(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

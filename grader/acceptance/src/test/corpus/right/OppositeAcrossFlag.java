// right: the orders of the locks are opposite, yet the second thread starts on them only after a flag, guarded by a third lock, was handed over.
public class OppositeAcrossFlag {

    private final Object pump = new Object();
    private final Object valve = new Object();
    private final Object signal = new Object();
    private boolean drained;
    private int litres = 100;

    private void drain() {
        synchronized (pump) {
            synchronized (valve) {
                litres -= 60;
            }
        }
        synchronized (signal) {
            drained = true;
            signal.notifyAll();
        }
    }

    private void fill() throws InterruptedException {
        synchronized (signal) {
            while (!drained) {
                signal.wait();
            }
        }
        synchronized (valve) {
            synchronized (pump) {
                litres += 25;
            }
        }
    }

    public static void main(String[] args) throws InterruptedException {
        OppositeAcrossFlag tank = new OppositeAcrossFlag();
        Thread filler = new Thread(() -> {
            try {
                tank.fill();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }, "filler");
        Thread drainer = new Thread(tank::drain, "drainer");
        filler.start();
        drainer.start();
        filler.join();
        drainer.join();
        if (tank.litres != 65) {
            throw new AssertionError(tank.litres + " litres");
        }
    }
}

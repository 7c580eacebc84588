// right: one object, four fields, four guards: a monitor, an explicit lock, one thread alone, and final; no field has two guards.
import java.util.concurrent.locks.ReentrantLock;

public class SplitGuards {

    private final int[] limits = {3, 5};
    private final ReentrantLock heatLock = new ReentrantLock();
    private int pressure;
    private int heat;
    private int ownerOnly;

    private synchronized void press(int by) {
        pressure = Math.min(limits[1] * 10, pressure + by);
    }

    private void warm(int by) {
        heatLock.lock();
        try {
            heat += by * limits[0];
        } finally {
            heatLock.unlock();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        SplitGuards boiler = new SplitGuards();
        Thread[] stokers = new Thread[3];
        for (int i = 0; i < stokers.length; i++) {
            boolean pressing = i != 0;
            boolean warming = i != 1;
            stokers[i] = new Thread(() -> {
                for (int shovel = 0; shovel < 10; shovel++) {
                    if (pressing) {
                        boiler.press(1);
                    }
                    if (warming) {
                        boiler.warm(1);
                    }
                }
            }, "stoker-" + i);
            stokers[i].start();
        }
        for (int i = 0; i < 20; i++) {
            boiler.ownerOnly += i;
        }
        for (Thread stoker : stokers) {
            stoker.join();
        }
        if (boiler.pressure != 20 || boiler.heat != 60 || boiler.ownerOnly != 190) {
            throw new AssertionError(boiler.pressure + " " + boiler.heat + " " + boiler.ownerOnly);
        }
    }
}

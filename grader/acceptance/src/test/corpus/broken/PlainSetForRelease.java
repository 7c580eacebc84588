// broken: the flag is read with acquire and written with a plain set, so the reading is not published by it.
// finding: data-race 23 29
// or: data-race 24 28
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

public class PlainSetForRelease {

    private static final VarHandle READY = ready();

    private boolean ready;
    private int reading;

    private static VarHandle ready() {
        try {
            return MethodHandles.lookup().findVarHandle(PlainSetForRelease.class, "ready", boolean.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    void measure(int value) {
        reading = value;
        READY.set(this, true);
    }

    void show() {
        if ((boolean) READY.getAcquire(this)) {
            int seen = reading;
            if (seen < 0) {
                throw new IllegalStateException("below zero");
            }
        }
    }

    public static void main(String[] args) throws InterruptedException {
        PlainSetForRelease sensor = new PlainSetForRelease();
        Thread meter = new Thread(() -> sensor.measure(37), "meter");
        Thread display = new Thread(sensor::show, "display");
        meter.start();
        Thread.sleep(20);
        display.start();
        meter.join();
        display.join();
        System.out.println(sensor.ready + " " + sensor.reading);
    }
}

// right: volatile fields are changed through field updaters only; the plain note is written by the one who swapped the reference in.
import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;
import java.util.concurrent.atomic.AtomicLongFieldUpdater;
import java.util.concurrent.atomic.AtomicReferenceFieldUpdater;

public class FieldUpdaterMeter {

    private static final AtomicIntegerFieldUpdater<FieldUpdaterMeter> CLICKS =
            AtomicIntegerFieldUpdater.newUpdater(FieldUpdaterMeter.class, "clicks");
    private static final AtomicLongFieldUpdater<FieldUpdaterMeter> DOSE =
            AtomicLongFieldUpdater.newUpdater(FieldUpdaterMeter.class, "dose");
    private static final AtomicReferenceFieldUpdater<FieldUpdaterMeter, Thread> OWNER =
            AtomicReferenceFieldUpdater.newUpdater(FieldUpdaterMeter.class, Thread.class, "owner");

    private volatile int clicks;
    private volatile long dose;
    private volatile Thread owner;
    private int owners;

    private void click() {
        CLICKS.incrementAndGet(this);
        DOSE.addAndGet(this, 3L);
        if (OWNER.compareAndSet(this, null, Thread.currentThread())) {
            owners++;
        }
    }

    public static void main(String[] args) throws InterruptedException {
        FieldUpdaterMeter meter = new FieldUpdaterMeter();
        Thread[] walkers = new Thread[4];
        for (int i = 0; i < walkers.length; i++) {
            walkers[i] = new Thread(() -> {
                for (int step = 0; step < 30; step++) {
                    meter.click();
                }
            });
            walkers[i].start();
        }
        for (Thread walker : walkers) {
            walker.join();
        }
        if (meter.clicks != 120 || meter.dose != 360 || meter.owners != 1 || meter.owner == null) {
            throw new AssertionError(meter.clicks + " clicks, dose " + meter.dose);
        }
    }
}

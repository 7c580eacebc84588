// right: trays with plain fields wait in a DelayQueue, which asks getDelay and compareTo under its own lock; each is complete before it is put.
import java.util.concurrent.DelayQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.TimeUnit;

public class DelayedTrays {

    private static final class Tray implements Delayed {
        private String culture;
        private long due;
        private int eggs;

        Tray(String culture, long inMillis) {
            this.culture = culture;
            due = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(inMillis);
        }

        @Override
        public long getDelay(TimeUnit unit) {
            return unit.convert(due - System.nanoTime(), TimeUnit.NANOSECONDS);
        }

        @Override
        public int compareTo(Delayed other) {
            return Long.compare(due, ((Tray) other).due);
        }
    }

    public static void main(String[] args) throws InterruptedException {
        DelayQueue<Tray> incubator = new DelayQueue<>();
        int[] hatched = new int[2];
        Thread[] nurses = new Thread[2];
        for (int i = 0; i < nurses.length; i++) {
            int nurse = i;
            nurses[i] = new Thread(() -> {
                try {
                    for (Tray tray = incubator.take(); !tray.culture.isEmpty(); tray = incubator.take()) {
                        tray.culture += " out";
                        hatched[nurse] += tray.eggs;
                    }
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }, "nurse-" + i);
            nurses[i].start();
        }
        for (int i = 0; i < 4; i++) {
            Tray tray = new Tray("hens " + i, 40 - 10 * i);
            tray.eggs = i + 1;
            incubator.put(tray);
        }
        incubator.put(new Tray("", 80));
        incubator.put(new Tray("", 81));
        nurses[0].join();
        nurses[1].join();
        if (hatched[0] + hatched[1] != 10 || !incubator.isEmpty()) {
            throw new AssertionError(hatched[0] + " and " + hatched[1]);
        }
    }
}

// right: the same lines lock two instruments in both orders, but every bench has its own pair and takes it in one order: no circle of objects.
public class PrivatePairsOfLocks {

    private static final class Instrument {
        private int uses;
    }

    private static void use(Instrument first, Instrument second) {
        synchronized (first) {
            first.uses++;
            synchronized (second) {
                second.uses++;
            }
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Instrument[] scales = new Instrument[4];
        Instrument[] lamps = new Instrument[4];
        Thread[] benches = new Thread[8];
        for (int i = 0; i < scales.length; i++) {
            Instrument scale = new Instrument();
            Instrument lamp = new Instrument();
            scales[i] = scale;
            lamps[i] = lamp;
            boolean scaleFirst = i % 2 == 0;
            for (int seat = 0; seat < 2; seat++) {
                benches[2 * i + seat] = new Thread(() -> {
                    for (int turn = 0; turn < 6; turn++) {
                        if (scaleFirst) {
                            use(scale, lamp);
                        } else {
                            use(lamp, scale);
                        }
                    }
                }, "bench-" + i + "-" + seat);
            }
        }
        for (Thread bench : benches) {
            bench.start();
        }
        for (Thread bench : benches) {
            bench.join();
        }
        for (int i = 0; i < scales.length; i++) {
            if (scales[i].uses != 12 || lamps[i].uses != 12) {
                throw new AssertionError("bench " + i + ": " + scales[i].uses + ", " + lamps[i].uses);
            }
        }
    }
}

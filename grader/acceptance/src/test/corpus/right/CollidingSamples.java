// right: all keys share one hash, so the concurrent map makes a tree and calls compareTo of keys that other threads put in; none changes.
import java.util.concurrent.ConcurrentHashMap;

public class CollidingSamples {

    private static final class Sample implements Comparable<Sample> {
        private int code;

        Sample(int code) {
            this.code = code;
        }

        @Override
        public int hashCode() {
            return 7;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Sample && ((Sample) other).code == code;
        }

        @Override
        public int compareTo(Sample other) {
            return Integer.compare(code, other.code);
        }
    }

    public static void main(String[] args) throws InterruptedException {
        ConcurrentHashMap<Sample, Integer> weights = new ConcurrentHashMap<>(128);
        Thread[] benches = new Thread[3];
        for (int i = 0; i < benches.length; i++) {
            int bench = i;
            benches[i] = new Thread(() -> {
                for (int code = 0; code < 24; code++) {
                    weights.merge(new Sample(code), bench + 1, Integer::sum);
                }
            }, "bench-" + i);
            benches[i].start();
        }
        for (Thread bench : benches) {
            bench.join();
        }
        int sum = 0;
        for (int weight : weights.values()) {
            sum += weight;
        }
        if (weights.size() != 24 || sum != 144) {
            throw new AssertionError(weights.size() + " samples, " + sum);
        }
    }
}

// right: a completion service hands every finished task to the one who takes it, and take and get order the plain measurement.
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class CompletionOrder {

    private static final class Measurement {
        private final int probe;
        private double value;
        private boolean checked;

        Measurement(int probe) {
            this.probe = probe;
        }
    }

    private static Measurement measure(int probe) throws InterruptedException {
        Measurement measurement = new Measurement(probe);
        Thread.sleep(15L * (5 - probe));
        measurement.value = probe * 1.5;
        return measurement;
    }

    public static void main(String[] args) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(4);
        CompletionService<Measurement> finished = new ExecutorCompletionService<>(pool);
        Measurement shared = new Measurement(4);
        finished.submit(() -> shared.value = 6, shared);
        for (int probe = 0; probe < 4; probe++) {
            int number = probe;
            finished.submit(() -> measure(number));
        }
        double sum = 0;
        int probes = 0;
        for (int i = 0; i < 5; i++) {
            Measurement measurement = finished.take().get();
            if (measurement.checked) {
                throw new AssertionError("taken twice");
            }
            measurement.checked = true;
            sum += measurement.value;
            probes += measurement.probe;
        }
        pool.shutdown();
        if (sum != 15.0 || probes != 10 || !shared.checked) {
            throw new AssertionError("sum " + sum);
        }
    }
}

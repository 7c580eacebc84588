// right: a mutable sample passes through the stages of a completable future; each stage starts when the one before is complete.
import java.util.concurrent.CompletableFuture;

public class FuturePipeline {

    private static final class Sample {
        private int cells;
        private String label;
        private final StringBuilder history = new StringBuilder();
    }

    private static Sample collect() {
        Sample sample = new Sample();
        sample.cells = 50;
        sample.history.append("collected");
        return sample;
    }

    private static Sample stain(Sample sample) {
        sample.cells -= 5;
        sample.history.append(", stained");
        return sample;
    }

    private static CompletableFuture<Sample> count(Sample sample) {
        return CompletableFuture.supplyAsync(() -> {
            sample.cells *= 2;
            sample.history.append(", counted");
            return sample;
        });
    }

    public static void main(String[] args) {
        int[] accepted = new int[1];
        Sample[] other = new Sample[1];
        CompletableFuture<Sample> chain = CompletableFuture.supplyAsync(FuturePipeline::collect)
                .thenApplyAsync(FuturePipeline::stain)
                .thenCompose(FuturePipeline::count)
                .thenApply(sample -> {
                    sample.label = "blood";
                    return sample;
                });
        CompletableFuture<Sample> control = CompletableFuture.supplyAsync(FuturePipeline::collect);
        CompletableFuture<Void> all = chain.thenCombine(control, (sample, blank) -> {
            blank.cells = sample.cells - blank.cells;
            other[0] = blank;
            return sample;
        }).thenAccept(sample -> accepted[0] = sample.cells).thenRun(() -> accepted[0]++);
        all.join();
        Sample sample = chain.join();
        if (accepted[0] != 91 || other[0].cells != 40 || !sample.history.toString().equals("collected, stained, counted")) {
            throw new AssertionError(accepted[0] + " " + sample.history + " of " + sample.label);
        }
    }
}

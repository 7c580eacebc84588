// right: ten thousand virtual threads sleep at the same time and each writes its own cell; close waits for all of them.
// jdk: 21
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class TenThousandSleepers {

    public static void main(String[] args) {
        int[] seeds = new int[10_000];
        try (ExecutorService garden = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < seeds.length; i++) {
                int bed = i;
                garden.submit(() -> {
                    Thread.sleep(Duration.ofSeconds(1));
                    return seeds[bed] = bed % 10;
                });
            }
        }
        int sprouts = 0;
        for (int seed : seeds) {
            sprouts += seed;
        }
        if (sprouts != 45_000) {
            throw new AssertionError(sprouts + " sprouts");
        }
    }
}

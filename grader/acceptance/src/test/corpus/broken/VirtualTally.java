// broken: a thousand virtual threads would be no worse than these three: all of them add to one plain field.
// finding: data-race 12 12
// jdk: 21
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class VirtualTally {

    private int photons;

    void detect(int number) {
        photons += number;
    }

    public static void main(String[] args) {
        VirtualTally detector = new VirtualTally();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int burst = 1; burst <= 3; burst++) {
                int number = burst;
                threads.submit(() -> detector.detect(number));
            }
        }
        System.out.println(detector.photons + " photons");
    }
}

// broken: the writer raises the volatile flag before it writes the result that the flag announces.
// finding: data-race 10 16
public class VolatileTooEarly {

    private String result = "none";
    private volatile boolean finished;

    void analyse() {
        finished = true;
        result = "iron 12 mg";
    }

    void report() {
        pause();
        if (finished) {
            String seen = result;
            if (seen.isEmpty()) {
                throw new IllegalStateException("an empty result");
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        VolatileTooEarly sample = new VolatileTooEarly();
        Thread analyser = new Thread(sample::analyse, "analyser");
        Thread reporter = new Thread(sample::report, "reporter");
        analyser.start();
        reporter.start();
        analyser.join();
        reporter.join();
        System.out.println(sample.result);
    }
}

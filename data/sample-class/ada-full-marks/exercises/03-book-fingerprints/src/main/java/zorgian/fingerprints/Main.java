package zorgian.fingerprints;

import java.io.IOException;
import java.util.List;

/** Computes the fingerprints of six whole books in both ways, in real time, and prints what that took. */
public final class Main {

    private static final List<String> TITLES = List.of("Gulliver", "Alice in Wonderland", "Pride and prejudice", "Yellow wallpaper",
            "Metamorphosis", "The Importance of Being Earnest");
    private static final String SALT = "salt";
    private static final int TRIAL = 20_000;
    private static final long WANTED_MILLIS = 2_500;

    public static void main(String[] args) throws FingerprintException, InterruptedException {
        try {
            run(BookFolder.read(TITLES));
        } catch (IOException noBooks) {
            System.out.println(noBooks.getMessage());
        } catch (UnsupportedOperationException todo) {
            System.out.println("Not there yet: " + todo.getMessage());
        }
    }

    private static void run(List<Book> books) throws FingerprintException, InterruptedException {
        int processors = Runtime.getRuntime().availableProcessors();
        int iterations = iterations(books);
        RealMeter meter = new RealMeter();
        Fingerprints fingerprints = new Fingerprints(new Pbkdf2(meter, SALT, iterations));
        System.out.printf("PBKDF2 of %d books with %,d iterations each, on %d processors%n", books.size(), iterations, processors);

        System.out.printf("%nOne after the other%n");
        long from = System.nanoTime();
        List<Fingerprint> sequential = fingerprints.sequentially(books);
        long sequentialMillis = millisSince(from);
        print(sequential, sequentialMillis, meter.take());

        System.out.printf("%nWith a pool of %d workers%n", processors);
        from = System.nanoTime();
        List<Fingerprint> pooled = fingerprints.pooled(books, processors);
        long pooledMillis = millisSince(from);
        print(pooled, pooledMillis, meter.take());

        System.out.printf("%nSpeed-up %.2f on %d processors; the fingerprints are %s%n", (double) sequentialMillis / Math.max(1, pooledMillis),
                processors, sequential.equals(pooled) ? "the same in both ways" : "NOT THE SAME");
    }

    /** So many that six books take about as long as wanted, one after the other, on this machine. */
    private static int iterations(List<Book> books) throws FingerprintException, InterruptedException {
        Fingerprints trial = new Fingerprints(new Pbkdf2(new RealMeter(), SALT, TRIAL));
        trial.sequentially(books.subList(0, 2));
        long from = System.nanoTime();
        trial.sequentially(books.subList(0, 1));
        double iterationsPerMilli = (double) TRIAL / Math.max(1, millisSince(from));
        long wanted = Math.round(WANTED_MILLIS * iterationsPerMilli / books.size());
        return (int) Math.min(1_000_000, Math.max(1_000, wanted / 1_000 * 1_000));
    }

    private static void print(List<Fingerprint> fingerprints, long millis, long iterations) {
        for (Fingerprint each : fingerprints) {
            System.out.printf("  %-34s%s%n", each.title(), shortened(each.hex()));
        }
        System.out.printf("  %d ms, %,d iterations, %,d in a millisecond%n", millis, iterations, iterations / Math.max(1, millis));
    }

    private static String shortened(String hex) {
        return hex.length() <= 32 ? hex : hex.substring(0, 16) + "..." + hex.substring(hex.length() - 16);
    }

    private static long millisSince(long from) {
        return (System.nanoTime() - from) / 1_000_000;
    }
}

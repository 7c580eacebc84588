// right: a caller that looks at isDone() from time to time reads the result with get() all the same, which orders it.
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class FuturePolledDone {

    private static final class Scan {
        private int[] rows = new int[3];
        private String state = "new";
    }

    private static Scan scan(int first) {
        Scan scan = new Scan();
        try {
            for (int row = 0; row < scan.rows.length; row++) {
                Thread.sleep(10);
                scan.rows[row] = first + row;
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        scan.state = "scanned";
        return scan;
    }

    public static void main(String[] args) throws Exception {
        ExecutorService scanner = Executors.newSingleThreadExecutor();
        Future<Scan> paper = scanner.submit(() -> scan(10));
        CompletableFuture<Scan> film = CompletableFuture.supplyAsync(() -> scan(20));
        while (!paper.isDone() || !film.isDone()) {
            Thread.sleep(15);
        }
        Scan first = paper.get();
        Scan second = film.getNow(null);
        scanner.shutdown();
        int sum = 0;
        for (int row = 0; row < 3; row++) {
            sum += first.rows[row] * second.rows[row];
        }
        if (sum != 10 * 20 + 11 * 21 + 12 * 22 || !(first.state + second.state).equals("scannedscanned")) {
            throw new AssertionError(sum + " " + first.state);
        }
    }
}

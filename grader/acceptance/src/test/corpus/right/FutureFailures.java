// right: failures travel through handle, exceptionally and whenComplete; the plain report of a failing stage is read further down its chain.
import java.util.concurrent.CompletableFuture;

public class FutureFailures {

    private static final class Report {
        private String cause = "";
        private int repaired;
    }

    private static int divide(int by, Report report) {
        try {
            return 100 / by;
        } catch (ArithmeticException e) {
            report.cause += "divided by " + by;
            throw e;
        }
    }

    public static void main(String[] args) {
        Report zero = new Report();
        Report one = new Report();
        CompletableFuture<Integer> repaired = CompletableFuture.supplyAsync(() -> divide(0, zero))
                .whenComplete((value, failure) -> zero.repaired += failure == null ? 0 : 1)
                .exceptionally(failure -> {
                    zero.repaired += zero.cause.length();
                    return -7;
                });
        CompletableFuture<String> handled = CompletableFuture.supplyAsync(() -> divide(1, one))
                .handleAsync((value, failure) -> {
                    one.repaired++;
                    return failure == null ? "fine " + value : "failed";
                });
        CompletableFuture<Integer> failed = CompletableFuture.failedFuture(new IllegalStateException("power"));
        int substitute = failed.exceptionally(failure -> failure.getMessage().length()).join();
        int value = repaired.join();
        String said = handled.join();
        if (value != -7 || substitute != 5 || !said.equals("fine 100") || zero.repaired != 13 || one.repaired != 1 || !one.cause.isEmpty()) {
            throw new AssertionError(value + " " + said + " " + zero.repaired);
        }
    }
}

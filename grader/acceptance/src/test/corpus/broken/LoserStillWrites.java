// broken: invokeAny returns with the first answer; the other task may still be running, and main reads what it writes.
// finding: data-race 14 33
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class LoserStillWrites {

    private static int lastSlow;

    private static String slow() throws InterruptedException {
        lastSlow = 7;
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.sleep(20);
        }
        return "slow";
    }

    private static String fast() throws InterruptedException {
        Thread.sleep(50);
        return "fast";
    }

    public static void main(String[] args) throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            List<Callable<String>> mirrors = List.of(LoserStillWrites::slow, LoserStillWrites::fast);
            String answer = pool.invokeAny(mirrors);
            System.out.println(answer + ", " + lastSlow);
        } finally {
            pool.shutdown();
        }
    }
}

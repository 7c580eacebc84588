package zorgian.lab.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zorgian.lab.judge.Workers;

/** Delays that the JDK keeps for itself take exactly their ticks, and no real time to speak of. */
class LabDelaysTest {

    private static final Workers WORKERS = new Workers();

    @TempDir
    private Path folder;

    @AfterAll
    static void endWorkers() {
        WORKERS.close();
    }

    @ParameterizedTest(name = "{0} ticks: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            5000  | var pool = Executors.newScheduledThreadPool(1); pool.schedule(() -> { }, 5, TimeUnit.SECONDS).get(); pool.shutdown();
            7000  | var pool = new ScheduledThreadPoolExecutor(1); pool.schedule(() -> 1, 7, TimeUnit.SECONDS); pool.shutdown(); pool.awaitTermination(1, TimeUnit.DAYS);
            4000  | var pool = Executors.newScheduledThreadPool(1); var left = new CountDownLatch(4); pool.scheduleAtFixedRate(left::countDown, 1, 1, TimeUnit.SECONDS); left.await(); pool.shutdown();
            3250  | var pool = Executors.newScheduledThreadPool(1); var left = new CountDownLatch(3); pool.scheduleWithFixedDelay(() -> { nap(250); left.countDown(); }, 1000, 750, TimeUnit.MILLISECONDS); left.await(); pool.shutdownNow();
            3250  | var pool = Executors.newScheduledThreadPool(1); var left = new CountDownLatch(3); pool.scheduleAtFixedRate(() -> { nap(250); left.countDown(); }, 1, 1, TimeUnit.SECONDS); left.await(); pool.shutdown();
            9000  | var timer = new Timer(); var done = new CountDownLatch(1); timer.schedule(new TimerTask() { public void run() { done.countDown(); } }, 9000); done.await(); timer.cancel();
            600   | var timer = new Timer(true); var left = new CountDownLatch(3); timer.scheduleAtFixedRate(new TimerTask() { public void run() { left.countDown(); } }, 200, 200); left.await(); timer.cancel();
            2000  | try { new CompletableFuture<String>().orTimeout(2, TimeUnit.SECONDS).get(); } catch (ExecutionException e) { }
            2000  | if (!new CompletableFuture<String>().completeOnTimeout("late", 2, TimeUnit.SECONDS).join().equals("late")) throw new AssertionError();
            1500  | CompletableFuture.runAsync(() -> { }, CompletableFuture.delayedExecutor(1500, TimeUnit.MILLISECONDS)).join();
            800   | var pool = Executors.newFixedThreadPool(2); var all = pool.invokeAll(List.of(() -> nap(100), () -> nap(90000)), 800, TimeUnit.MILLISECONDS); if (!all.get(1).isCancelled()) throw new AssertionError(); pool.shutdown();
            100   | var pool = Executors.newFixedThreadPool(2); if (pool.invokeAny(List.<Callable<Integer>>of(() -> nap(100), () -> nap(90000)), 800, TimeUnit.MILLISECONDS) != 100) throw new AssertionError(); pool.shutdownNow();
            300   | try { new Phaser(2).awaitAdvanceInterruptibly(0, 300, TimeUnit.MILLISECONDS); } catch (TimeoutException e) { }
            400   | try { new Exchanger<String>().exchange("a", 400, TimeUnit.MILLISECONDS); } catch (TimeoutException e) { }
            """)
    void takesExactlyItsTime(long ticks, String statements) throws IOException {
        Path file = Files.writeString(folder.resolve("Delay.java"), """
                import java.util.*;
                import java.util.concurrent.*;
                public class Delay {
                    static int nap(int millis) {
                        try {
                            Thread.sleep(millis);
                        } catch (InterruptedException e) {
                            return -1;
                        }
                        return millis;
                    }
                    public static void main(String[] args) throws Exception {
                """ + statements + "\n}\n}\n");
        Watched watched = new Watch(WORKERS).run(WatchedProgram.of(file, null), "first");
        assertEquals("finished at tick " + ticks, watched.message());
    }
}

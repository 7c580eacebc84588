package zorgian.lab.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zorgian.lab.judge.Workers;
import zorgian.lab.run.Scenario;
import zorgian.lab.run.Step;
import zorgian.lab.worker.MainProgram;

class SchedulesTest {

    private static final Workers WORKERS = new Workers();

    private static final String TWO_LOCKS = """
            public class Two {
                static final Object A = new Object();
                static final Object B = new Object();
                public static void main(String[] args) throws InterruptedException {
                    Thread ada = new Thread(() -> both(A, B), "Ada");
                    Thread ben = new Thread(() -> both(B, A), "Ben");
                    ada.start();
                    ben.start();
                    ada.join();
                    ben.join();
                }
                static void both(Object first, Object second) {
                    synchronized (first) {
                        synchronized (second) {
                            System.out.println(Thread.currentThread().getName());
                        }
                    }
                }
            }
            """;

    private static final String QUEUE = """
            import java.util.concurrent.*;
            public class Queue {
                public static void main(String[] args) throws InterruptedException {
                    BlockingQueue<Integer> queue = new LinkedBlockingQueue<>(java.util.List.of(1, 2, 3, 4, 5, 6));
                    for (int i = 0; i < 3; i++) {
                        new Thread(() -> {
                            for (Integer n = queue.poll(); n != null; n = queue.poll()) {
                                System.out.println(Thread.currentThread().getName() + " takes " + n);
                            }
                        }, "taker " + i).start();
                    }
                }
            }
            """;

    @TempDir
    private Path folder;

    @AfterAll
    static void endWorkers() {
        WORKERS.close();
    }

    @Test
    void aLatentDeadlockHappensWhereEachAttemptLetsTheOthersGoFirst() throws IOException {
        Watched natural = watch("Two", TWO_LOCKS, "first");
        assertEquals(EndingKind.FINISHED, natural.ending());
        assertEquals("potential-deadlock", natural.findings().get(0).kind().text());
        Watched steered = watch("Two", TWO_LOCKS, "locks");
        assertEquals(EndingKind.STUCK, steered.ending());
        assertEquals("lock-cycle", steered.stuck());
    }

    @Test
    void noTakerDrainsAQueueAloneWhereTheOthersGoFirst() throws IOException {
        List<String> lines = watch("Queue", QUEUE, "queues").output().lines().toList();
        assertEquals(6, lines.size());
        for (int taker = 0; taker < 3; taker++) {
            String name = "taker " + taker;
            assertEquals(2, lines.stream().filter(line -> line.startsWith(name)).count(), () -> name + " in " + lines);
        }
    }

    @Test
    void theSameScheduleBringsTheSameStepsAndAnotherOneOthers() throws IOException {
        List<Step> first = steps("walk-7");
        for (int i = 0; i < 5; i++) {
            assertEquals(first, steps("walk-7"));
        }
        assertTrue(List.of("walk-8", "walk-9", "walk-10", "pos-1", "pct-1").stream().anyMatch(name -> !steps(name).equals(first)));
    }

    private List<Step> steps(String schedule) {
        try {
            Files.writeString(folder.resolve("Two.java"), TWO_LOCKS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        WatchedProgram program = WatchedProgram.of(folder.resolve("Two.java"), null);
        return WORKERS.run(new Scenario(program.classes(), MainProgram.SCENARIO, "", List.of(program.main()), schedule)).tracing().steps();
    }

    private Watched watch(String name, String source, String schedule) throws IOException {
        Files.writeString(folder.resolve(name + ".java"), source);
        return new Watch(WORKERS).run(WatchedProgram.of(folder.resolve(name + ".java"), null), schedule);
    }
}

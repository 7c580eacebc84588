package zorgian.deadlock;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How to test concurrent code without sleeping: make others wait at a latch, and wait for what must become true. */
@Timeout(10)
class DeadlockExampleTest {

    private final BenchInstrument microscope = new BenchInstrument("microscope", Duration.ofMillis(20));
    private final BenchInstrument centrifuge = new BenchInstrument("centrifuge", Duration.ofMillis(20));
    private final ExecutorService researchers = Executors.newCachedThreadPool();

    @AfterEach
    void sendEverybodyHome() throws InterruptedException {
        researchers.shutdownNow();
        researchers.awaitTermination(5, TimeUnit.SECONDS);
    }

    @Test
    void twoResearchersWithOppositeListsBothGetTheirTurn() throws Exception {
        Laboratory laboratory = new Laboratory(List.of(microscope, centrifuge));
        Future<String> ada = researchers.submit(
                () -> laboratory.run(new Experiment<>(List.of(microscope, centrifuge), () -> "Ada's result")));
        Future<String> ben = researchers.submit(
                () -> laboratory.run(new Experiment<>(List.of(centrifuge, microscope), () -> "Ben's result")));
        assertEquals("Ada's result", ada.get());
        assertEquals("Ben's result", ben.get());
    }

    @Test
    void theMicroscopeIsHeldUntilTheWorkIsDone() throws Exception {
        Laboratory laboratory = new Laboratory(List.of(microscope));
        CountDownLatch workBegan = new CountDownLatch(1);
        CountDownLatch workMayEnd = new CountDownLatch(1);
        Future<String> ada = researchers.submit(() -> laboratory.run(new Experiment<>(List.of(microscope), () -> {
            workBegan.countDown();
            workMayEnd.await();
            return microscope.holder();
        })));
        assertTrue(workBegan.await(5, TimeUnit.SECONDS), "the work has begun");
        String holder = microscope.holder();
        assertNotNull(holder);
        workMayEnd.countDown();
        assertEquals(holder, ada.get());
        await().untilAsserted(() -> assertNull(microscope.holder()));
    }

    @Test
    void whoeverWaitsForNobodyIsInNoCycle() {
        Snapshot quiet = new Snapshot(Map.of("microscope", "Ada"), Map.of("Ben", "microscope"));
        assertEquals(Optional.empty(), new DeadlockDetector().findCycle(quiet));
    }
}

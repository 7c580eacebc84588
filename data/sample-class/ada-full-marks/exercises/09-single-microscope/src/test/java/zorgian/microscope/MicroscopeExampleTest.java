package zorgian.microscope;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * How to test a lock without sleeping: give it a bench at which every slice lasts until the test lets it end. How long a slice is, and
 * who is in line by then, is then the test's to choose. Copy it for tests of your own.
 */
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class MicroscopeExampleTest {

    private static final Duration SLICE = Duration.ofMillis(5);

    private final GatedBench bench = new GatedBench();
    private final Microscope microscope = new Microscope(SLICE, bench);

    /** Ada wants two slices. Ben stands in line before her first one ends, so that the second one has to wait for his. */
    @Test
    void afterASliceTheMicroscopeGoesToTheOneWhoWaits() throws Exception {
        Thread ada = looking("Ada", 2);
        await("Ada at the microscope").until(() -> bench.looks("Ada"));
        Thread ben = looking("Ben", 1);
        await("Ben in line").until(() -> waits(ben));

        bench.endSliceOf("Ada");
        await("Ben at the microscope").until(() -> bench.looks("Ben"));
        assertFalse(bench.looks("Ada"), "one at a time");
        bench.endSliceOf("Ben");
        bench.endSliceOf("Ada");
        ada.join();
        ben.join();
        assertEquals(List.of("Ada", "Ben", "Ada"), bench.turns);
    }

    /** Nobody looks while Ada has the microscope. Awaitility can also watch that something stays as it is for a while. */
    @Test
    void whoHasTheMicroscopeKeepsItUntilItIsGivenBack() throws Exception {
        microscope.take();
        Thread ben = looking("Ben", 1);
        await("Ben in line").until(() -> waits(ben));
        await("Ben, who must not look").during(100, TimeUnit.MILLISECONDS).until(() -> !bench.looks("Ben"));

        microscope.giveBack();
        await("Ben at the microscope").until(() -> bench.looks("Ben"));
        bench.endSliceOf("Ben");
        ben.join();
    }

    private Thread looking(String name, int slices) {
        Thread thread = new Thread(() -> {
            try {
                microscope.look(name, SLICE.multipliedBy(slices));
            } catch (InterruptedException nobodyDoesThat) {
                Thread.currentThread().interrupt();
            }
        }, name);
        thread.start();
        return thread;
    }

    private static boolean waits(Thread thread) {
        return thread.getState() == Thread.State.WAITING || thread.getState() == Thread.State.TIMED_WAITING;
    }

    /** A slice lasts until the test ends it. */
    private static final class GatedBench implements Bench {

        private final Map<String, Semaphore> gates = new ConcurrentHashMap<>();
        private final Map<String, Boolean> looking = new ConcurrentHashMap<>();
        private final List<String> turns = new CopyOnWriteArrayList<>();

        @Override
        public void look(String researcher, Duration time) throws InterruptedException {
            turns.add(researcher);
            looking.put(researcher, true);
            gate(researcher).acquire();
            looking.remove(researcher);
        }

        @Override
        public void prepare(String researcher, Duration time) {
            throw new AssertionError("nobody prepares in these tests");
        }

        boolean looks(String researcher) {
            return looking.containsKey(researcher);
        }

        void endSliceOf(String researcher) {
            gate(researcher).release();
        }

        private Semaphore gate(String researcher) {
            return gates.computeIfAbsent(researcher, name -> new Semaphore(0));
        }
    }
}

package zorgian.iovscpu;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Two ways to test concurrent code without sleeping: tasks that wait for one another, and tasks that wait for the test. Copy them
 * for tests of your own.
 */
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LaboratoryExampleTest {

    private static final Set<Thread.State> WAITING = Set.of(Thread.State.WAITING, Thread.State.TIMED_WAITING);

    private final Laboratory laboratory = new Laboratory();

    /** Each task waits until all four have begun: a laboratory that runs them one after the other never gets past the first. */
    @Test
    void fourTasksAreUnderWayAtTheSameTime() throws InterruptedException {
        CountDownLatch allHaveBegun = new CountDownLatch(4);
        Measurement measurement = laboratory.runThreaded(four(() -> {
            allHaveBegun.countDown();
            assertTrue(allHaveBegun.await(10, TimeUnit.SECONDS), "the four never met");
            return 1;
        }));
        assertEquals(4, measurement.results().stream().filter(TaskResult::succeeded).count());
    }

    /** The test holds the tasks back. Awaitility asks again and again until what it waits for is true; no time is guessed. */
    @Test
    void theCallerGoesOnOnlyWhenAllAreDone() throws Exception {
        CountDownLatch goOn = new CountDownLatch(1);
        AtomicInteger begun = new AtomicInteger();
        FutureTask<Measurement> call = new FutureTask<>(() -> laboratory.runThreaded(four(() -> {
            begun.incrementAndGet();
            goOn.await();
            return 7;
        })));
        Thread caller = new Thread(call);
        caller.start();

        await("four tasks that have begun").failFast("the call came back", call::isDone).until(begun::get, count -> count == 4);
        await("a caller that waits").until(() -> WAITING.contains(caller.getState()));
        goOn.countDown();

        List<TaskResult> results = call.get(10, TimeUnit.SECONDS).results();
        assertEquals(List.of(7L, 7L, 7L, 7L), results.stream().map(TaskResult::value).toList());
    }

    private interface Work {
        long run() throws Exception;
    }

    private static List<ResearchTask> four(Work work) {
        return IntStream.rangeClosed(1, 4).mapToObj(i -> task("task " + i, work)).toList();
    }

    private static ResearchTask task(String name, Work work) {
        return new ResearchTask() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public long run() throws Exception {
                return work.run();
            }
        };
    }
}

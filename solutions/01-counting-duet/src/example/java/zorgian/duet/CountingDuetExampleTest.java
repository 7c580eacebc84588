package zorgian.duet;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * How to test two threads without sleeping: give them pauses that end when the test says so. Whoever should be waiting can then be seen
 * waiting. Copy it for tests of your own.
 */
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class CountingDuetExampleTest {

    private final List<Integer> journal = new CopyOnWriteArrayList<>();
    private final GatedPause pause = new GatedPause();
    private final CountingDuet counting = new CountingDuet(journal::add, pause);

    /** Nobody has noted anything, and still both are in their first pause. Awaitility asks until it is so; no time is guessed. */
    @Test
    void bothPauseAtTheSameTime() throws Exception {
        FutureTask<Long> call = called(new Range(1, 1), new Range(11, 11));
        await("two pauses").failFast("the call came back", call::isDone).until(() -> pause.isAt(1) && pause.isAt(11));
        assertEquals(List.of(), journal);

        pause.end(11);
        pause.end(1);
        assertEquals(12, call.get(10, TimeUnit.SECONDS));
    }

    /** The caller is done with its own numbers, and the worker is not: the call must not come back, even while the test takes its time. */
    @Test
    void theCallWaitsForTheWorker() throws Exception {
        FutureTask<Long> call = called(new Range(1, 1), new Range(11, 12));
        for (int number : List.of(11, 12)) {
            await("pause before " + number).failFast("the call came back", call::isDone).until(() -> pause.isAt(number));
            pause.end(number);
        }
        await("a call that waits").during(100, TimeUnit.MILLISECONDS).until(() -> !call.isDone());

        pause.end(1);
        assertEquals(24, call.get(10, TimeUnit.SECONDS));
        assertEquals(List.of(11, 12, 1), journal);
    }

    private FutureTask<Long> called(Range workers, Range callers) {
        FutureTask<Long> call = new FutureTask<>(() -> counting.duet(workers, callers));
        new Thread(call, "caller").start();
        return call;
    }

    /** Each pause lasts until the test ends it. */
    private static final class GatedPause implements Pause {

        private final Map<Integer, CountDownLatch> gates = new ConcurrentHashMap<>();

        @Override
        public void before(int number) throws InterruptedException {
            CountDownLatch gate = new CountDownLatch(1);
            gates.put(number, gate);
            gate.await();
        }

        boolean isAt(int number) {
            return gates.containsKey(number);
        }

        void end(int number) {
            gates.remove(number).countDown();
        }
    }
}

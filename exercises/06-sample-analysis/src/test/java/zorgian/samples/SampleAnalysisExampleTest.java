package zorgian.samples;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * How to test a pool without sleeping: give it an analyser that waits until the test lets it go on. The order in which analyses end
 * is then the test's to choose. Copy it for tests of your own.
 */
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SampleAnalysisExampleTest {

    private final GatedAnalyser analyser = new GatedAnalyser();
    private final SampleAnalysis analysis = new SampleAnalysis(analyser);

    /** Three workers are busy, and a fourth sample waits for one of them, even while the test takes its time. */
    @Test
    void aSampleWaitsUntilAWorkerIsFree() throws Exception {
        FutureTask<Survey> call = called(samples(4), 3);
        await("three analyses under way").failFast("the call came back", call::isDone).until(() -> analyser.underWay() == 3);
        await("a fourth, which must not come").during(100, TimeUnit.MILLISECONDS).until(() -> analyser.underWay() == 3);
        assertFalse(call.isDone(), "the call must not return while samples are analysed");

        analyser.finishWhatIsUnderWay();
        await("the fourth").until(() -> analyser.underWay() == 1);
        analyser.finishWhatIsUnderWay();
        assertEquals(4, call.get(10, TimeUnit.SECONDS).reports().size());
    }

    /** The last sample is finished first. Awaitility asks until what it waits for is true; no time is guessed. */
    @Test
    void reportsStandInTheOrderOfTheSamples() throws Exception {
        FutureTask<Survey> call = called(samples(3), 3);
        for (int id : List.of(3, 2, 1)) {
            await("sample " + id).failFast("the call came back", call::isDone).until(() -> analyser.isAt(id));
            analyser.finish(id);
        }
        List<Report> reports = call.get(10, TimeUnit.SECONDS).reports();
        assertEquals(samples(3), reports.stream().map(Report::sample).toList());
    }

    private FutureTask<Survey> called(List<Sample> samples, int workers) {
        FutureTask<Survey> call = new FutureTask<>(() -> analysis.pooled(samples, workers));
        new Thread(call, "caller").start();
        return call;
    }

    private static List<Sample> samples(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(id -> new Sample(id, "salt cave")).toList();
    }

    /** Holds every sample until the test lets it go. */
    private static final class GatedAnalyser implements Analyser {

        private final Map<Integer, CountDownLatch> gates = new ConcurrentHashMap<>();

        @Override
        public int countMicrobes(Sample sample) throws InterruptedException {
            CountDownLatch gate = new CountDownLatch(1);
            gates.put(sample.id(), gate);
            gate.await();
            return 10 * sample.id();
        }

        int underWay() {
            return gates.size();
        }

        boolean isAt(int id) {
            return gates.containsKey(id);
        }

        void finish(int id) {
            gates.remove(id).countDown();
        }

        void finishWhatIsUnderWay() {
            List.copyOf(gates.keySet()).forEach(this::finish);
        }
    }
}

package zorgian.samples.spec;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import zorgian.lab.scenario.Outcome;
import zorgian.lab.scenario.Stage;
import zorgian.samples.Analyser;
import zorgian.samples.AnalysisException;
import zorgian.samples.Report;
import zorgian.samples.Sample;
import zorgian.samples.SampleAnalysis;
import zorgian.samples.Survey;

/**
 * Has samples analysed by an instrument that takes lab time. The samples have the numbers 1, 2 ..., one for each number of ticks, and
 * sample n has 10 n microbes. No workers at all stands for one after the other.
 */
public final class SamplesScenarios {

    private static final long NOBODY = 0;

    private SamplesScenarios() {}

    /** Analyses the samples. */
    public static void analyse(Stage stage, long workers, List<Long> ticks) throws Exception {
        survey(stage, workers, ticks, List.of());
    }

    /** The same, but the analysis of the named samples fails when its time is over. */
    public static void analyseAndFail(Stage stage, long workers, List<Long> ticks, List<Long> failing) throws Exception {
        survey(stage, workers, ticks, failing);
    }

    /**
     * The same object analyses so many samples with a pool three times: all goes well, two of four samples fail, and the caller is interrupted
     * at the given tick of the call. Whatever the calls throw stays where it is: here it only matters what threads do to each other.
     */
    public static void analyseInAnyEvent(Stage stage, long workers, long count, long ticks, long at) throws InterruptedException {
        int size = (int) count;
        List<Sample> samples = samples(3 * size);
        List<Long> failing = LongStream.rangeClosed(size + 1, 2 * size).filter(id -> id % 4 > 1).boxed().toList();
        SampleAnalysis analysis = new SampleAnalysis(new Instrument(stage, Collections.nCopies(3 * size, ticks), failing));
        stage.call("all goes well", () -> analysis.pooled(samples.subList(0, size), (int) workers));
        stage.call("samples fail", () -> analysis.pooled(samples.subList(size, 2 * size), (int) workers));
        Thread caller = stage.client("caller", () -> stage.call("the caller is interrupted",
                () -> analysis.pooled(samples.subList(2 * size, 3 * size), (int) workers)));
        stage.pause(at);
        caller.interrupt();
        caller.join();
        stage.pause(2_000);
    }

    /** The same object analyses the same samples three times. */
    public static void analyseInTurn(Stage stage, List<Long> ticks) throws InterruptedException {
        List<Sample> samples = samples(ticks.size());
        SampleAnalysis analysis = new SampleAnalysis(new Instrument(stage, ticks, List.of()));
        stage.note("microbes, one after the other", analysis.sequentially(samples).microbes());
        stage.note("microbes, then pooled", analysis.pooled(samples, 4).microbes());
        stage.note("microbes, pooled once more", analysis.pooled(samples, 4).microbes());
    }

    /** The caller is interrupted at the given tick. */
    public static void analyseAndInterrupt(Stage stage, long workers, List<Long> ticks, long at) throws InterruptedException {
        Instrument instrument = new Instrument(stage, ticks, List.of());
        Thread caller = stage.client("caller", () -> stage.call("the call", () -> run(instrument, workers, samples(ticks.size()))));
        stage.pause(at);
        int begun = instrument.begun.get();
        int done = instrument.done.size();
        caller.interrupt();
        caller.join();
        stage.pause(2_000);
        stage.note("begun after the interrupt", instrument.begun.get() - begun);
        stage.note("done after the interrupt", instrument.done.size() - done);
    }

    /** Offers what makes no sense. */
    public static void refuse(Stage stage) {
        Instrument instrument = new Instrument(stage, List.of(100L, 100L), List.of());
        List<Sample> withNull = new ArrayList<>(samples(2));
        withNull.add(null);
        List<Sample> samples = Collections.unmodifiableList(withNull);
        stage.call("no analyser", () -> new SampleAnalysis(null));
        stage.call("no list, one after the other", () -> run(instrument, NOBODY, null));
        stage.call("no list, pooled", () -> run(instrument, 2, null));
        stage.call("a null in the list, one after the other", () -> run(instrument, NOBODY, samples));
        stage.call("a null in the list, pooled", () -> run(instrument, 2, samples));
        stage.call("no worker", () -> new SampleAnalysis(instrument).pooled(samples(2), 0));
        stage.call("fewer than no worker", () -> new SampleAnalysis(instrument).pooled(samples(2), -1));
    }

    private static void survey(Stage stage, long workers, List<Long> ticks, List<Long> failing) throws Exception {
        Instrument instrument = new Instrument(stage, ticks, failing);
        Outcome<Survey> outcome = stage.call("the call", () -> run(instrument, workers, samples(ticks.size())));
        stage.note("not done when the call returned", instrument.notDone(ticks.size()));
        stage.note("analysed on the caller's thread", instrument.onTheCallersThread.get());
        if (outcome.thrown() instanceof Exception thrown) {
            throw thrown;
        }
        if (outcome.thrown() instanceof Error thrown) {
            throw thrown;
        }
        stage.note("reports", plain(outcome.value().reports()));
        stage.note("microbes", outcome.value().microbes());
    }

    private static Survey run(Instrument instrument, long workers, List<Sample> samples) throws InterruptedException {
        SampleAnalysis analysis = new SampleAnalysis(instrument);
        return workers == NOBODY ? analysis.sequentially(samples) : analysis.pooled(samples, (int) workers);
    }

    private static List<Sample> samples(int count) {
        List<Sample> samples = new ArrayList<>();
        for (int id = 1; id <= count; id++) {
            samples.add(new Sample(id, "salt cave"));
        }
        return Collections.unmodifiableList(samples);
    }

    /** "sample 1: 10", "sample 2 failed: slide broken (AnalysisException)", or "none" for a report that is not there. */
    private static List<String> plain(List<Report> reports) {
        List<String> plain = new ArrayList<>();
        for (Report report : reports) {
            if (report instanceof Report.Counted counted) {
                plain.add("sample " + counted.sample().id() + ": " + counted.microbes());
            } else if (report instanceof Report.Failed failed) {
                Throwable cause = failed.cause();
                String why = cause == null ? "no cause" : cause.getMessage() + " (" + cause.getClass().getSimpleName() + ")";
                plain.add("sample " + failed.sample().id() + " failed: " + why);
            } else {
                plain.add("none");
            }
        }
        return plain;
    }

    /** The analyser of one scenario, and what has become of the samples. */
    private static final class Instrument implements Analyser {

        private static final long TIDYING = 10;

        private final Stage stage;
        private final List<Long> ticks;
        private final List<Long> failing;
        private final Thread caller = Thread.currentThread();
        private final AtomicInteger begun = new AtomicInteger();
        private final AtomicInteger onTheCallersThread = new AtomicInteger();
        private final Set<Integer> done = ConcurrentHashMap.newKeySet();

        Instrument(Stage stage, List<Long> ticks, List<Long> failing) {
            this.stage = stage;
            this.ticks = ticks;
            this.failing = failing;
        }

        @Override
        public int countMicrobes(Sample sample) throws AnalysisException, InterruptedException {
            int id = sample.id();
            begun.incrementAndGet();
            if (Thread.currentThread() == caller) {
                onTheCallersThread.incrementAndGet();
            }
            try {
                stage.work("sample " + id, ticks.get(id - 1));
                done.add(id);
            } catch (InterruptedException interrupted) {
                tidyUp(id);
                throw interrupted;
            }
            if (failing.contains((long) id)) {
                fail(id);
            }
            return 10 * id;
        }

        List<String> notDone(int count) {
            List<String> notDone = new ArrayList<>();
            for (int id = 1; id <= count; id++) {
                if (!done.contains(id)) {
                    notDone.add("sample " + id);
                }
            }
            return notDone;
        }

        private static void fail(int id) throws AnalysisException {
            if (id % 2 == 0) {
                throw new AnalysisException("slide broken");
            }
            throw new IllegalStateException("lamp burnt out");
        }

        /** An analysis that is interrupted takes a moment to end, however often it is interrupted again. */
        private void tidyUp(int id) {
            stage.workToItsEnd("tidying up after sample " + id, TIDYING);
        }
    }
}

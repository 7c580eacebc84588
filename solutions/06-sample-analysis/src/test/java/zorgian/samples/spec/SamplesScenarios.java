package zorgian.samples.spec;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
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

    /** The same, but each analysis takes 100 ticks and throws what is named at its place, or nothing where that is "". */
    public static void analyseAndThrow(Stage stage, long workers, List<String> thrown) throws Exception {
        survey(stage, workers, samples(thrown.size()), new Instrument(stage, Collections.nCopies(thrown.size(), 100L), List.of()) {
            @Override
            void mayFail(int id) throws AnalysisException {
                fail(thrown.get(id - 1));
            }
        });
    }

    /** Analyses samples of these numbers, each of which takes 100 ticks and has as many microbes as the list says. */
    public static void analyseNumbers(Stage stage, long workers, List<Long> ids, List<Long> microbes) throws Exception {
        List<Sample> samples = ids.stream().map(id -> new Sample(id.intValue(), "salt cave")).toList();
        survey(stage, workers, samples, new Instrument(stage, List.of(), List.of()) {
            @Override
            public int countMicrobes(Sample sample) throws InterruptedException {
                stage.work("sample " + sample.id(), 100);
                return microbes.get(samples.indexOf(sample)).intValue();
            }
        });
    }

    /**
     * The same object analyses so many samples with a pool three times: all goes well, two of four samples fail, and the caller is
     * interrupted
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

    /**
     * One object has five callers at once with samples of the same numbers: two one after the other, the others with two workers each. The
     * first is interrupted.
     */
    public static void callTogether(Stage stage, List<Long> ticks, long at) throws InterruptedException {
        List<Sample> samples = samples(ticks.size());
        SampleAnalysis analysis = new SampleAnalysis(new Instrument(stage, ticks, List.of()));
        List<Thread> callers = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            String name = "caller " + i;
            long workers = i == 2 || i == 5 ? NOBODY : 2;
            callers.add(stage.client(name, () -> note(stage, name, stage.call(name, () -> run(analysis, workers, samples)))));
        }
        stage.pause(at);
        callers.get(0).interrupt();
        for (Thread caller : callers) {
            caller.join();
        }
    }

    /** Two objects that have their own instruments are used at the same time, and then in turn. */
    public static void useTwo(Stage stage, List<Long> ticks) throws InterruptedException {
        List<Sample> samples = samples(ticks.size());
        SampleAnalysis one = new SampleAnalysis(new Instrument(stage, ticks, List.of()));
        SampleAnalysis other = new SampleAnalysis(sample -> sample.id());
        Thread caller = stage.client("caller", () -> note(stage, "one", stage.call("one", () -> one.pooled(samples, 2))));
        note(stage, "other", stage.call("other", () -> other.pooled(samples, 2)));
        caller.join();
        note(stage, "one, one after the other", stage.call("one, one after the other", () -> one.sequentially(samples)));
        note(stage, "other, one after the other", stage.call("other, one after the other", () -> other.sequentially(samples)));
    }

    /** One object is called again after a call in which a sample failed and one that was interrupted. */
    public static void callAgain(Stage stage, long workers, List<Long> ticks) throws InterruptedException {
        List<Sample> samples = samples(ticks.size());
        List<Long> failing = new ArrayList<>(List.of(2L));
        SampleAnalysis analysis = new SampleAnalysis(new Instrument(stage, ticks, failing));
        stage.call("first", () -> run(analysis, workers, samples));
        failing.clear();
        Thread caller = stage.client("caller", () -> stage.call("second", () -> run(analysis, workers, samples)));
        stage.pause(50);
        caller.interrupt();
        caller.join();
        note(stage, "third", stage.call("third", () -> run(analysis, workers, samples)));
    }

    /** The caller is interrupted at each of these ticks; an analysis that is interrupted tidies up for so many ticks. */
    public static void interruptAgain(Stage stage, long workers, List<Long> ticks, long tidying,
            List<Long> at) throws InterruptedException {
        interrupt(stage, new Instrument(stage, ticks, List.of(), tidying), workers, ticks.size(), at);
    }

    /** The caller is interrupted at this tick, and analyses take no notice of it. */
    public static void interruptStubborn(Stage stage, long workers, List<Long> ticks, long at) throws InterruptedException {
        Instrument instrument = new Instrument(stage, ticks, List.of()) {
            @Override
            void work(int id, long wait) {
                workStubbornly(stage, "sample " + id, wait);
            }
        };
        interrupt(stage, instrument, workers, ticks.size(), List.of(at));
    }

    /** The caller is interrupted before it calls. */
    public static void interruptBefore(Stage stage, long workers, List<Long> ticks) throws InterruptedException {
        Instrument instrument = new Instrument(stage, ticks, List.of());
        Thread caller = stage.client("caller", () -> {
            Thread.currentThread().interrupt();
            stage.call("the call", () -> run(instrument, workers, samples(ticks.size())));
        });
        caller.join();
        stage.pause(2_000);
        stage.note("done", instrument.done.size());
    }

    /** The caller is interrupted in the tick in which its last analysis ends, and looks whether it is interrupted when its call is over. */
    public static void interruptAtTheEnd(Stage stage, long workers, List<Long> ticks, long at) throws InterruptedException {
        Instrument instrument = new Instrument(stage, ticks, List.of());
        Thread caller = stage.client("caller", () -> {
            Outcome<Survey> outcome = stage.call("the call", () -> run(instrument, workers, samples(ticks.size())));
            stage.note("the interrupt", outcome.thrown() instanceof InterruptedException || isInterruptedIn(stage, 1_000)
                    ? "noticed" : "lost");
        });
        stage.pause(at);
        caller.interrupt();
        caller.join();
    }

    /** The caller is interrupted right before its last analysis ends, by the thread that analyses. */
    public static void interruptByTheLast(Stage stage, long workers, List<Long> ticks) throws InterruptedException {
        callAndInterruptAtTheEnd(stage, workers, ticks, Thread::interrupt).join();
    }

    /** The caller of analyses that take no time is interrupted as soon as the last one has ended, by another thread. */
    public static void interruptRightAfterTheLast(Stage stage, long workers, long samples) throws InterruptedException {
        CountDownLatch atTheEnd = new CountDownLatch(1);
        List<Long> noTime = Collections.nCopies((int) samples, 0L);
        Thread caller = callAndInterruptAtTheEnd(stage, workers, noTime, me -> atTheEnd.countDown());
        atTheEnd.await();
        caller.interrupt();
        caller.join();
    }

    /** When its call is over the caller looks whether it is interrupted. */
    private static Thread callAndInterruptAtTheEnd(Stage stage, long workers, List<Long> ticks, Consumer<Thread> atTheEnd) {
        AtomicInteger ended = new AtomicInteger();
        return stage.client("caller", () -> {
            Thread me = Thread.currentThread();
            Instrument instrument = new Instrument(stage, ticks, List.of()) {
                @Override
                void work(int id, long wait) throws InterruptedException {
                    if (wait > 0) {
                        super.work(id, wait);
                    }
                }

                @Override
                void mayFail(int id) {
                    if (ended.incrementAndGet() == ticks.size()) {
                        atTheEnd.accept(me);
                    }
                }
            };
            Outcome<Survey> outcome = stage.call("the call", () -> run(instrument, workers, samples(ticks.size())));
            if (outcome.thrown() instanceof InterruptedException) {
                return;
            }
            stage.note("reports", outcome.thrown() == null ? instrument.plain(outcome.value().reports()) : "an exception");
            if (!isInterruptedIn(stage, 1_000)) {
                stage.tally("interrupts lost");
            }
        });
    }

    private static void interrupt(Stage stage, Instrument instrument, long workers, int samples,
            List<Long> at) throws InterruptedException {
        Thread caller = stage.client("caller", () -> stage.call("the call", () -> run(instrument, workers, samples(samples))));
        stage.pause(at.get(0));
        int begun = instrument.begun.get();
        for (long tick : at) {
            stage.pause(tick - stage.now());
            caller.interrupt();
        }
        caller.join();
        stage.pause(2_000);
        stage.note("begun after the interrupt", instrument.begun.get() - begun);
    }

    private static boolean isInterruptedIn(Stage stage, long ticks) {
        try {
            stage.pause(ticks);
            return false;
        } catch (InterruptedException interrupted) {
            return true;
        }
    }

    private static void workStubbornly(Stage stage, String label, long ticks) {
        long end = stage.now() + ticks;
        boolean isInterrupted = false;
        do {
            try {
                stage.work(label, end - stage.now());
            } catch (InterruptedException later) {
                isInterrupted = true;
            }
        } while (stage.now() < end);
        if (isInterrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Offers lists that do not even answer whether there is a null in them. */
    public static void accept(Stage stage) {
        Instrument instrument = new Instrument(stage, List.of(10L), List.of());
        stage.call("one after the other", () -> run(instrument, NOBODY, List.copyOf(samples(1))));
        stage.call("pooled", () -> run(instrument, 2, List.copyOf(samples(1))));
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
        survey(stage, workers, samples(ticks.size()), new Instrument(stage, ticks, failing));
    }

    private static void survey(Stage stage, long workers, List<Sample> samples, Instrument instrument) throws Exception {
        Outcome<Survey> outcome = stage.call("the call", () -> run(instrument, workers, samples));
        stage.note("not done when the call returned", instrument.notDone(samples.size()));
        stage.note("analysed on the caller's thread", instrument.onTheCallersThread.get());
        if (outcome.thrown() instanceof Exception thrown) {
            throw thrown;
        }
        if (outcome.thrown() instanceof Error thrown) {
            throw thrown;
        }
        if (outcome.value() != null) {
            stage.note("reports", instrument.plain(outcome.value().reports()));
            stage.note("microbes", outcome.value().microbes());
        }
    }

    private static void note(Stage stage, String name, Outcome<Survey> outcome) {
        if (outcome.value() != null) {
            stage.note("reports of " + name, outcome.value().reports().stream().map(SamplesScenarios::plain).toList());
            stage.note("microbes of " + name, outcome.value().microbes());
        }
    }

    /** "sample 1: 10", or "none" for a report that is not there. */
    private static String plain(Report report) {
        return report instanceof Report.Counted counted ? "sample " + counted.sample().id() + ": " + counted.microbes()
                : report == null ? "none" : "sample " + report.sample().id() + " failed";
    }

    private static Survey run(Instrument instrument, long workers, List<Sample> samples) throws InterruptedException {
        return run(new SampleAnalysis(instrument), workers, samples);
    }

    private static Survey run(SampleAnalysis analysis, long workers, List<Sample> samples) throws InterruptedException {
        return workers == NOBODY ? analysis.sequentially(samples) : analysis.pooled(samples, (int) workers);
    }

    private static List<Sample> samples(int count) {
        List<Sample> samples = new ArrayList<>();
        for (int id = 1; id <= count; id++) {
            samples.add(new Sample(id, "salt cave"));
        }
        return Collections.unmodifiableList(samples);
    }

    /** The analyser of one scenario, and what has become of the samples. */
    private static class Instrument implements Analyser {

        private static final long TIDYING = 10;

        private final Stage stage;
        private final List<Long> ticks;
        private final List<Long> failing;
        private final long tidying;
        private final Map<Integer, Throwable> thrown = new ConcurrentHashMap<>();
        private final Thread caller = Thread.currentThread();
        private final AtomicInteger begun = new AtomicInteger();
        private final AtomicInteger onTheCallersThread = new AtomicInteger();
        private final Set<Integer> done = ConcurrentHashMap.newKeySet();

        Instrument(Stage stage, List<Long> ticks, List<Long> failing) {
            this(stage, ticks, failing, TIDYING);
        }

        Instrument(Stage stage, List<Long> ticks, List<Long> failing, long tidying) {
            this.stage = stage;
            this.ticks = ticks;
            this.failing = failing;
            this.tidying = tidying;
        }

        /** "sample 1: 10", "sample 2 failed: slide broken (AnalysisException)", or "none" for a report that is not there. */
        List<String> plain(List<Report> reports) {
            return reports.stream().map(this::plain).toList();
        }

        private String plain(Report report) {
            if (report instanceof Report.Failed failed) {
                int id = failed.sample().id();
                Throwable cause = failed.cause();
                String type = cause == null ? "nothing" : cause.getClass().getSimpleName();
                return "sample " + id + " failed: " + (cause != null && cause == thrown.get(id)
                        ? cause.getMessage() + " (" + type + ")" : "not what was thrown, but " + type);
            }
            return SamplesScenarios.plain(report);
        }

        void work(int id, long wait) throws InterruptedException {
            stage.work("sample " + id, wait);
        }

        void mayFail(int id) throws AnalysisException {
            if (failing.contains((long) id)) {
                fail(id % 2 == 0 ? "AnalysisException" : "IllegalStateException");
            }
        }

        @Override
        public int countMicrobes(Sample sample) throws AnalysisException, InterruptedException {
            int id = sample.id();
            begun.incrementAndGet();
            if (Thread.currentThread() == caller) {
                onTheCallersThread.incrementAndGet();
            }
            try {
                work(id, ticks.get(id - 1));
                done.add(id);
            } catch (InterruptedException interrupted) {
                tidyUp(id);
                throw interrupted;
            }
            try {
                mayFail(id);
            } catch (Throwable failure) {
                thrown.put(id, failure);
                throw failure;
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

        static void fail(String what) throws AnalysisException {
            switch (what) {
                case "AnalysisException" -> throw new AnalysisException("slide broken");
                case "IllegalStateException" -> throw new IllegalStateException("lamp burnt out");
                case "AssertionError" -> throw new AssertionError("slide upside down");
                case "StackOverflowError" -> throw new StackOverflowError("mirror in a mirror");
                case "CompletionException" -> throw new CompletionException("copy spoilt", new AnalysisException("slide broken"));
                case "RuntimeException" -> throw new RuntimeException(new AnalysisException("slide broken"));
                case "NullPointerException" -> throw new NullPointerException();
                default -> { }
            }
        }

        /** An analysis that is interrupted takes a moment to end, however often it is interrupted again. */
        private void tidyUp(int id) {
            stage.workToItsEnd("tidying up after sample " + id, tidying);
        }
    }
}

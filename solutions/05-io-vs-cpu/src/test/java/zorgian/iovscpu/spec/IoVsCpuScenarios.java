package zorgian.iovscpu.spec;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import zorgian.iovscpu.Comparison;
import zorgian.iovscpu.GeneAnalysis;
import zorgian.iovscpu.Laboratory;
import zorgian.iovscpu.Measurement;
import zorgian.iovscpu.Prediction;
import zorgian.iovscpu.Predictions;
import zorgian.iovscpu.Report;
import zorgian.iovscpu.ResearchTask;
import zorgian.iovscpu.TaskResult;
import zorgian.lab.scenario.Outcome;
import zorgian.lab.scenario.Stage;

/** Hands the laboratory tasks that take lab time, and notes what becomes of them. */
public final class IoVsCpuScenarios {

    private IoVsCpuScenarios() {}

    /** Runs I/O tasks "reading 1", "reading 2" ... in the given way ("sequentially" or "threaded"), one for each number of ticks. */
    public static void read(Stage stage, String way, List<Long> ticks) throws Exception {
        Bench bench = new Bench(stage);
        measure(stage, bench, way, bench.readings(ticks, List.of()));
    }

    /** The same, but the readings at the named places (from 1) fail when their time is over. */
    public static void readAndFail(Stage stage, String way, List<Long> ticks, List<Long> failing) throws Exception {
        Bench bench = new Bench(stage);
        measure(stage, bench, way, bench.readings(ticks, failing));
    }

    /**
     * One laboratory runs readings on threads three times: all goes well, those at the named places fail, and the caller is interrupted at the given tick
     * of the call. Whatever the calls throw stays where it is: here it only matters what threads do to each other.
     */
    public static void readInAnyEvent(Stage stage, List<Long> ticks, List<Long> failing, long at) throws InterruptedException {
        Laboratory laboratory = new Laboratory();
        stage.call("all goes well", () -> laboratory.runThreaded(new Bench(stage).readings(ticks, List.of())));
        stage.call("tasks fail", () -> laboratory.runThreaded(new Bench(stage).readings(ticks, failing)));
        Thread caller = stage.client("caller",
                () -> stage.call("the caller is interrupted", () -> laboratory.runThreaded(new Bench(stage).readings(ticks, List.of()))));
        stage.pause(at);
        caller.interrupt();
        caller.join();
        stage.pause(1_000);
    }

    /** Runs CPU tasks "analysis 1", "analysis 2" ... on strands of 20,000 bases in the given way. */
    public static void analyse(Stage stage, String way, List<Long> ticks) throws Exception {
        Bench bench = new Bench(stage);
        measure(stage, bench, way, bench.analyses(ticks));
    }

    /** The caller is interrupted at the given tick, when readings are under way. */
    public static void readAndInterrupt(Stage stage, String way, List<Long> ticks, long at) throws InterruptedException {
        Bench bench = new Bench(stage);
        List<ResearchTask> tasks = bench.readings(ticks, List.of());
        Thread caller = stage.client("caller", () -> stage.call(way, () -> run(way, tasks)));
        stage.pause(at);
        int begun = bench.begun.get();
        int done = bench.done.size();
        caller.interrupt();
        caller.join();
        stage.pause(1_000);
        stage.note("begun after the interrupt", bench.begun.get() - begun);
        stage.note("done after the interrupt", bench.done.size() - done);
    }

    /** Offers lists of tasks that make no sense, each in both ways. */
    public static void refuse(Stage stage) {
        Bench bench = new Bench(stage);
        List<ResearchTask> withNull = new ArrayList<>(bench.readings(List.of(100L, 100L), List.of()));
        withNull.add(null);
        List<ResearchTask> tasks = Collections.unmodifiableList(withNull);
        for (String way : List.of("sequentially", "threaded")) {
            stage.call("null, " + way, () -> run(way, null));
            stage.call("a list with a null in it, " + way, () -> run(way, tasks));
        }
    }

    /** The report on readings and analyses that take so long. */
    public static void report(Stage stage, List<Long> readings, List<Long> analyses) throws InterruptedException {
        Bench bench = new Bench(stage);
        Report report = new Laboratory().compare(bench.readings(readings, List.of()), bench.analyses(analyses));
        stage.note("io, one after the other", report.io().sequential().toMillis());
        stage.note("io, threaded", report.io().threaded().toMillis());
        stage.note("cpu, one after the other", report.cpu().sequential().toMillis());
        stage.note("cpu, threaded", report.cpu().threaded().toMillis());
    }

    /** The speed-up of two times in milliseconds, and null where there is none. */
    public static Object speedUp(Stage stage, long sequential, long threaded) {
        var speedUp = new Comparison(Duration.ofMillis(sequential), Duration.ofMillis(threaded)).speedUp();
        return speedUp.isPresent() ? speedUp.getAsDouble() : null;
    }

    /** Offers times that cannot be compared. */
    public static void refuseTimes(Stage stage) {
        Duration time = Duration.ofMillis(100);
        stage.call("no sequential time", () -> new Comparison(null, time));
        stage.call("no threaded time", () -> new Comparison(time, null));
        stage.call("a negative sequential time", () -> new Comparison(time.negated(), time));
        stage.call("a negative threaded time", () -> new Comparison(time, time.negated()));
    }

    /** What the student has written down. */
    public static void predictions(Stage stage) {
        stage.note("on four processors", plain(Predictions.ON_FOUR_PROCESSORS));
        stage.note("under one microscope", plain(Predictions.UNDER_ONE_MICROSCOPE));
    }

    private static List<Integer> plain(Prediction prediction) {
        return List.of(prediction.io(), prediction.cpu());
    }

    private static void measure(Stage stage, Bench bench, String way, List<ResearchTask> tasks) throws Exception {
        Outcome<Measurement> outcome = stage.call(way, () -> run(way, tasks));
        stage.note("not done when the call returned", bench.notDone(tasks));
        stage.note("on the caller's thread", bench.onTheCallersThread.get());
        if (outcome.thrown() instanceof Exception thrown) {
            throw thrown;
        }
        if (outcome.thrown() instanceof Error thrown) {
            throw thrown;
        }
        stage.note("results", plain(outcome.value().results()));
        stage.note("measured", outcome.value().time().toMillis());
    }

    private static Measurement run(String way, List<ResearchTask> tasks) throws InterruptedException {
        Laboratory laboratory = new Laboratory();
        return way.equals("threaded") ? laboratory.runThreaded(tasks) : laboratory.runSequentially(tasks);
    }

    /** "reading 1: 47", "reading 2 failed: tape torn (IOException)", or "none" for a result that is not there. */
    private static List<String> plain(List<TaskResult> results) {
        List<String> plain = new ArrayList<>();
        for (TaskResult result : results) {
            if (result == null) {
                plain.add("none");
            } else if (result.failure() == null) {
                plain.add(result.task() + ": " + result.value());
            } else {
                Throwable failure = result.failure();
                plain.add(result.task() + " failed: " + failure.getMessage() + " (" + failure.getClass().getSimpleName() + ")");
            }
        }
        return plain;
    }

    private interface Work {
        long run() throws Exception;
    }

    /** The tasks of one scenario and what has become of them. */
    private static final class Bench {

        private static final long STRAND = 20_000;
        private static final long TIDYING = 10;

        private final Stage stage;
        private final Thread caller = Thread.currentThread();
        private final AtomicInteger begun = new AtomicInteger();
        private final Set<String> done = ConcurrentHashMap.newKeySet();
        private final AtomicInteger onTheCallersThread = new AtomicInteger();

        Bench(Stage stage) {
            this.stage = stage;
        }

        List<String> notDone(List<ResearchTask> tasks) {
            return tasks.stream().map(ResearchTask::name).filter(name -> !done.contains(name)).toList();
        }

        List<ResearchTask> readings(List<Long> ticks, List<Long> failing) {
            ResearchTask[] tasks = new ResearchTask[ticks.size()];
            for (int i = 0; i < tasks.length; i++) {
                long shelf = i + 1;
                long wait = ticks.get(i);
                String label = "reading " + shelf;
                tasks[i] = task(label, () -> {
                    stage.work(label, wait);
                    if (failing.contains(shelf)) {
                        throw shelf % 2 == 0 ? new IOException("tape torn") : new IllegalStateException("shelf locked");
                    }
                    return 40 + 7 * shelf;
                });
            }
            return list(tasks);
        }

        List<ResearchTask> analyses(List<Long> ticks) {
            ResearchTask[] tasks = new ResearchTask[ticks.size()];
            for (int i = 0; i < tasks.length; i++) {
                long wait = ticks.get(i);
                String label = "analysis " + (i + 1);
                GeneAnalysis analysis = new GeneAnalysis(label, i + 1, STRAND);
                tasks[i] = task(label, () -> {
                    long found = analysis.run();
                    stage.work(label, wait);
                    return found;
                });
            }
            return list(tasks);
        }

        private static List<ResearchTask> list(ResearchTask[] tasks) {
            return Collections.unmodifiableList(Arrays.asList(tasks));
        }

        private ResearchTask task(String name, Work work) {
            return new ResearchTask() {
                @Override
                public String name() {
                    return name;
                }

                @Override
                public long run() throws Exception {
                    begun.incrementAndGet();
                    if (Thread.currentThread() == caller) {
                        onTheCallersThread.incrementAndGet();
                    }
                    try {
                        long value = work.run();
                        done.add(name);
                        return value;
                    } catch (InterruptedException interrupted) {
                        tidyUp(name);
                        throw interrupted;
                    }
                }
            };
        }

        /** A reading that is interrupted takes a moment to end, however often it is interrupted again. */
        private void tidyUp(String name) {
            stage.workToItsEnd("tidying up after " + name, TIDYING);
        }
    }
}

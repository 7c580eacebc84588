package zorgian.iovscpu.spec;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
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

    /** The same, but each reading takes 100 ticks and throws what is named at its place, or nothing where that is "". */
    public static void readAndThrow(Stage stage, String way, List<String> thrown) throws Exception {
        Bench bench = new Bench(stage);
        List<ResearchTask> tasks = new ArrayList<>();
        for (int i = 0; i < thrown.size(); i++) {
            String what = thrown.get(i);
            tasks.add(bench.task("reading " + (i + 1), label -> {
                stage.work(label, 100);
                Bench.fail(what);
                return 7;
            }));
        }
        measure(stage, bench, way, Collections.unmodifiableList(tasks));
    }

    /** The same, but each reading finds the number at its place. */
    public static void readNumbers(Stage stage, String way, List<Long> found) throws Exception {
        Bench bench = new Bench(stage);
        List<ResearchTask> tasks = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            long number = found.get(i);
            tasks.add(bench.task("reading " + (i + 1), label -> {
                stage.work(label, 100);
                return number;
            }));
        }
        measure(stage, bench, way, Collections.unmodifiableList(tasks));
    }

    /**
     * One laboratory runs readings on threads three times: all goes well, those at the named places fail, and the caller is interrupted
     * at the given tick of the call. Whatever the calls throw stays where it is: here it only matters what threads do to each other.
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

    /** The caller is interrupted at each of these ticks; a reading that is interrupted tidies up for so many ticks. */
    public static void interruptAgain(Stage stage, String way, List<Long> ticks, long tidying, List<Long> at) throws InterruptedException {
        Bench bench = new Bench(stage, tidying);
        interrupt(stage, way, bench.readings(ticks, List.of()), at);
    }

    /** The caller is interrupted at this tick, and readings take no notice of it. */
    public static void interruptStubborn(Stage stage, String way, List<Long> ticks, long at) throws InterruptedException {
        Bench bench = new Bench(stage);
        List<ResearchTask> tasks = new ArrayList<>();
        for (int i = 0; i < ticks.size(); i++) {
            long wait = ticks.get(i);
            tasks.add(bench.task("reading " + (i + 1), label -> {
                workStubbornly(stage, label, wait);
                return 7;
            }));
        }
        interrupt(stage, way, Collections.unmodifiableList(tasks), List.of(at));
        stage.note("done", bench.done.size());
    }

    /** The caller is interrupted before it calls. */
    public static void interruptBefore(Stage stage, String way, List<Long> ticks) throws InterruptedException {
        Bench bench = new Bench(stage);
        List<ResearchTask> tasks = bench.readings(ticks, List.of());
        Thread caller = stage.client("caller", () -> {
            Thread.currentThread().interrupt();
            stage.call(way, () -> run(way, tasks));
        });
        caller.join();
        stage.pause(1_000);
        stage.note("done", bench.done.size());
    }

    /** The caller is interrupted in the tick in which its last reading ends, and looks whether it is interrupted when its call is over. */
    public static void interruptAtTheEnd(Stage stage, String way, List<Long> ticks, long at) throws InterruptedException {
        List<ResearchTask> tasks = new Bench(stage).readings(ticks, List.of());
        Thread caller = stage.client("caller", () -> {
            Outcome<Measurement> outcome = stage.call(way, () -> run(way, tasks));
            stage.note("the interrupt", outcome.thrown() instanceof InterruptedException || isInterruptedIn(stage, 1_000)
                    ? "noticed" : "lost");
        });
        stage.pause(at);
        caller.interrupt();
        caller.join();
    }

    private static void interrupt(Stage stage, String way, List<ResearchTask> tasks, List<Long> at) throws InterruptedException {
        Thread caller = stage.client("caller", () -> stage.call(way, () -> run(way, tasks)));
        for (long tick : at) {
            stage.pause(tick - stage.now());
            caller.interrupt();
        }
        caller.join();
        stage.pause(1_000);
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

    /**
     * One laboratory has six callers, ten ticks apart, whose readings have the same names and find other numbers; the last three have one
     * more, the second and the fifth run theirs one after the other, and the first is interrupted.
     */
    public static void callTogether(Stage stage, List<Long> ticks, long at) throws InterruptedException {
        Laboratory laboratory = new Laboratory();
        List<Thread> callers = new ArrayList<>();
        for (int i = 1; i <= 6; i++) {
            int number = i;
            String name = "caller " + i;
            Bench bench = new Bench(stage, Bench.TIDYING, 1_000 * i);
            List<Long> own = new ArrayList<>(ticks);
            if (i > 3) {
                own.add(ticks.get(0));
            }
            callers.add(stage.client(name, () -> {
                List<ResearchTask> tasks = bench.readings(own, List.of());
                stage.pause(10 * (number - 1));
                Outcome<Measurement> outcome = stage.call(name, () -> number % 3 == 2
                        ? laboratory.runSequentially(tasks) : laboratory.runThreaded(tasks));
                stage.note("results of " + name, bench.plain(outcome));
                if (outcome.value() != null) {
                    stage.note("measured by " + name, outcome.value().time().toMillis());
                }
            }));
        }
        stage.pause(at);
        callers.get(0).interrupt();
        for (Thread caller : callers) {
            caller.join();
        }
    }

    /** Two callers want a report of the same laboratory, the second ten ticks after the first. */
    public static void reportTogether(Stage stage) throws InterruptedException {
        Laboratory laboratory = new Laboratory();
        Thread first = reporter(stage, laboratory, "caller 1", 0, List.of(100L, 100L), List.of(50L));
        Thread second = reporter(stage, laboratory, "caller 2", 10, List.of(70L, 70L), List.of(30L, 30L, 30L));
        first.join();
        second.join();
    }

    private static Thread reporter(Stage stage, Laboratory laboratory, String name, long at, List<Long> readings, List<Long> analyses) {
        Bench bench = new Bench(stage);
        return stage.client(name, () -> {
            List<ResearchTask> io = bench.readings(readings, List.of());
            List<ResearchTask> cpu = bench.readings(analyses, List.of());
            stage.pause(at);
            Report report = stage.call(name, () -> laboratory.compare(io, cpu)).value();
            if (report != null && report.io() != null && report.cpu() != null) {
                stage.note("times of " + name, Stream.of(report.io().sequential(), report.io().threaded(), report.cpu().sequential(),
                        report.cpu().threaded()).map(Duration::toMillis).toList());
            }
        });
    }

    /**
     * One laboratory is called in this way again and again: in turn all goes well, a reading fails, the caller is interrupted; at last
     * all goes well.
     */
    public static void callAgain(Stage stage, String way, List<Long> ticks) throws InterruptedException {
        Laboratory laboratory = new Laboratory();
        for (String time : List.of("first", "second")) {
            Bench bench = new Bench(stage);
            List<ResearchTask> tasks = bench.readings(ticks, time.equals("second") ? List.of(2L) : List.of());
            stage.note(time, bench.plain(stage.call(time, () -> run(laboratory, way, tasks))));
        }
        Bench third = new Bench(stage);
        List<ResearchTask> interrupted = third.readings(ticks, List.of());
        Thread caller = stage.client("caller", () -> stage.call("third", () -> run(laboratory, way, interrupted)));
        stage.pause(50);
        caller.interrupt();
        caller.join();
        Bench fourth = new Bench(stage);
        List<ResearchTask> tasks = fourth.readings(ticks, List.of());
        stage.note("fourth", fourth.plain(stage.call("fourth", () -> run(laboratory, way, tasks))));
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

    /** Offers a report lists that make no sense. */
    public static void refuseReport(Stage stage) {
        Bench bench = new Bench(stage);
        List<ResearchTask> tasks = bench.readings(List.of(100L, 100L), List.of());
        List<ResearchTask> withNull = new ArrayList<>(tasks);
        withNull.add(null);
        Laboratory laboratory = new Laboratory();
        stage.call("no I/O tasks", () -> laboratory.compare(null, tasks));
        stage.call("no CPU tasks", () -> laboratory.compare(tasks, null));
        stage.call("a null among the I/O tasks", () -> laboratory.compare(withNull, tasks));
        stage.call("a null among the CPU tasks", () -> laboratory.compare(tasks, withNull));
    }

    /** Offers lists that do not even answer whether there is a null in them. */
    public static void accept(Stage stage) {
        Bench bench = new Bench(stage);
        for (String way : List.of("sequentially", "threaded")) {
            stage.call(way, () -> run(way, List.copyOf(bench.readings(List.of(10L), List.of()))));
        }
    }

    /** The caller of a report is interrupted at the given tick. */
    public static void reportAndInterrupt(Stage stage, List<Long> readings, List<Long> analyses, long at) throws InterruptedException {
        Bench bench = new Bench(stage);
        Thread caller = stage.client("caller", () -> stage.call("the report",
                () -> new Laboratory().compare(bench.readings(readings, List.of()), bench.analyses(analyses))));
        stage.pause(at);
        int begun = bench.begun.get();
        caller.interrupt();
        caller.join();
        stage.pause(1_000);
        stage.note("begun after the interrupt", bench.begun.get() - begun);
    }

    /** The report on readings and analyses that take so long. */
    public static void report(Stage stage, List<Long> readings, List<Long> failing, List<Long> analyses) throws InterruptedException {
        Bench bench = new Bench(stage);
        Report report = new Laboratory().compare(bench.readings(readings, failing), bench.analyses(analyses));
        if (report != null) {
            note(stage, "io", report.io());
            note(stage, "cpu", report.cpu());
        }
    }

    private static void note(Stage stage, String kind, Comparison comparison) {
        if (comparison != null) {
            stage.note(kind + ", one after the other", comparison.sequential().toMillis());
            stage.note(kind + ", threaded", comparison.threaded().toMillis());
        }
    }

    /** The speed-up of two times in milliseconds, and null where there is none. */
    public static Object speedUp(Stage stage, long sequential, long threaded) {
        return speedUp(Duration.ofMillis(sequential), Duration.ofMillis(threaded));
    }

    /** The speed-up of two times in seconds and nanoseconds, and null where there is none. */
    public static Object speedUpOf(Stage stage, List<Long> sequential, List<Long> threaded) {
        return speedUp(Duration.ofSeconds(sequential.get(0), sequential.get(1)), Duration.ofSeconds(threaded.get(0), threaded.get(1)));
    }

    private static Object speedUp(Duration sequential, Duration threaded) {
        OptionalDouble speedUp = new Comparison(sequential, threaded).speedUp();
        return speedUp == null ? "no answer" : speedUp.isPresent() ? speedUp.getAsDouble() : null;
    }

    /** Offers times that cannot be compared. */
    public static void refuseTimes(Stage stage) {
        Duration time = Duration.ofMillis(100);
        stage.call("no sequential time", () -> new Comparison(null, time));
        stage.call("no threaded time", () -> new Comparison(time, null));
        stage.call("a negative sequential time", () -> new Comparison(time.negated(), time));
        stage.call("a negative threaded time", () -> new Comparison(time, time.negated()));
        stage.call("a sequential time of less than nothing", () -> new Comparison(Duration.ofNanos(-1), time));
        stage.call("a threaded time of less than nothing", () -> new Comparison(time, Duration.ofNanos(-1)));
    }

    /** What the student has written down. */
    public static void predictions(Stage stage) {
        stage.note("on four processors", plain(Predictions.ON_FOUR_PROCESSORS));
        stage.note("under one microscope", plain(Predictions.UNDER_ONE_MICROSCOPE));
    }

    private static List<Integer> plain(Prediction prediction) {
        return prediction == null ? List.of() : List.of(prediction.io(), prediction.cpu());
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
        stage.note("results", bench.plain(outcome));
        if (outcome.value() != null) {
            stage.note("measured", outcome.value().time().toMillis());
        }
    }

    private static Measurement run(String way, List<ResearchTask> tasks) throws InterruptedException {
        return run(new Laboratory(), way, tasks);
    }

    private static Measurement run(Laboratory laboratory, String way, List<ResearchTask> tasks) throws InterruptedException {
        return way.equals("threaded") ? laboratory.runThreaded(tasks) : laboratory.runSequentially(tasks);
    }

    private interface Work {
        long run(String label) throws Exception;
    }

    /** The tasks of one scenario and what has become of them. */
    private static final class Bench {

        private static final long STRAND = 20_000;
        private static final long TIDYING = 10;

        private static final long SPECIMENS = 40;

        private final Stage stage;
        private final long tidying;
        private final long specimens;
        private final Thread caller = Thread.currentThread();
        private final AtomicInteger begun = new AtomicInteger();
        private final Set<String> done = ConcurrentHashMap.newKeySet();
        private final Map<String, Throwable> thrown = new ConcurrentHashMap<>();
        private final AtomicInteger onTheCallersThread = new AtomicInteger();

        Bench(Stage stage) {
            this(stage, TIDYING);
        }

        Bench(Stage stage, long tidying) {
            this(stage, tidying, SPECIMENS);
        }

        Bench(Stage stage, long tidying, long specimens) {
            this.stage = stage;
            this.tidying = tidying;
            this.specimens = specimens;
        }

        /**
         * "reading 1: 47", "reading 2 failed: tape torn (IOException)", or "none" for a result that is not there; what the call threw,
         * in the
         * place of results that it did not return.
         */
        List<String> plain(Outcome<Measurement> outcome) {
            if (outcome.thrown() != null) {
                return List.of("it threw " + outcome.thrown().getClass().getSimpleName());
            }
            return outcome.value() == null ? List.of("it returned null") : outcome.value().results().stream().map(this::plain).toList();
        }

        private String plain(TaskResult result) {
            if (result == null) {
                return "none";
            }
            Throwable failure = result.failure();
            if (failure == null) {
                return result.task() + ": " + result.value();
            }
            String type = failure.getClass().getSimpleName();
            return result.task() + " failed: " + (failure == thrown.get(result.task())
                    ? failure.getMessage() + " (" + type + ")" : "not what it threw, but another " + type);
        }

        static void fail(String what) throws Exception {
            switch (what) {
                case "IOException" -> throw new IOException("tape torn");
                case "AssertionError" -> throw new AssertionError("shelf upside down");
                case "StackOverflowError" -> throw new StackOverflowError("shelf in a shelf");
                case "CompletionException" -> throw new CompletionException("copy spoilt", new IOException("tape torn"));
                case "ExecutionException" -> throw new ExecutionException("helper failed", new IllegalStateException("helper asleep"));
                case "RuntimeException" -> throw new RuntimeException(new IOException("tape torn"));
                case "NullPointerException" -> throw new NullPointerException();
                default -> { }
            }
        }

        List<String> notDone(List<ResearchTask> tasks) {
            return tasks.stream().map(ResearchTask::name).filter(name -> !done.contains(name)).toList();
        }

        List<ResearchTask> readings(List<Long> ticks, List<Long> failing) {
            ResearchTask[] tasks = new ResearchTask[ticks.size()];
            for (int i = 0; i < tasks.length; i++) {
                long shelf = i + 1;
                long wait = ticks.get(i);
                tasks[i] = task("reading " + shelf, label -> {
                    stage.work(label, wait);
                    if (failing.contains(shelf)) {
                        throw shelf % 2 == 0 ? new IOException("tape torn") : new IllegalStateException("shelf locked");
                    }
                    return specimens + 7 * shelf;
                });
            }
            return list(tasks);
        }

        List<ResearchTask> analyses(List<Long> ticks) {
            ResearchTask[] tasks = new ResearchTask[ticks.size()];
            for (int i = 0; i < tasks.length; i++) {
                long wait = ticks.get(i);
                GeneAnalysis analysis = new GeneAnalysis("analysis " + (i + 1), i + 1, STRAND);
                tasks[i] = task(analysis.name(), label -> {
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
                    boolean isTheCallers = Thread.currentThread() == caller;
                    if (isTheCallers) {
                        onTheCallersThread.incrementAndGet();
                    }
                    stage.append("begun", isTheCallers ? name : name + " on a thread");
                    try {
                        long value = work.run(name);
                        done.add(name);
                        return value;
                    } catch (InterruptedException interrupted) {
                        tidyUp(name);
                        throw interrupted;
                    } catch (Throwable failure) {
                        thrown.put(name, failure);
                        throw failure;
                    }
                }
            };
        }

        /** A reading that is interrupted takes a moment to end, however often it is interrupted again. */
        private void tidyUp(String name) {
            stage.workToItsEnd("tidying up after " + name, tidying);
        }
    }
}

package zorgian.lab.spec;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.engine.support.store.Namespace;
import org.junit.platform.launcher.LauncherSession;
import zorgian.lab.run.Ending;
import zorgian.lab.run.Runner;
import zorgian.lab.run.Scenario;
import zorgian.lab.run.Schedules;
import zorgian.lab.run.Subject;
import zorgian.lab.run.Transcript;
import zorgian.lab.verdict.RequirementResult;
import zorgian.lab.verdict.Verdict;

/**
 * What one grading of one exercise works on: the subject, what runs it, and the sheet on which every requirement stands from the
 * start.
 */
public final class Bench {

    /** What has gone round without end in so many runs is not run again. */
    private static final int MOST_SPINNING = 3;

    /**
     * What all runs of an exercise may take, see {@link Transcript#effort}: about 40 s. The references took 2,000 to 25,000 when each
     * thread still counted one.
     */
    private static final long MOST_EFFORT = 400_000;
    private static final String USED_UP = "the runs before it have used up what all runs of an exercise may take, and it was not run";
    private static final String NAMESPACE = "zorgian.lab";

    private final Subject subject;
    private final Runner runner;
    private final Function<Class<?>, List<String>> gate;
    private final Map<String, RequirementResult> sheet = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();
    private final Map<String, Integer> took = new HashMap<>();
    private final Map<List<Object>, Kept> runs = new HashMap<>();
    private final Map<String, List<Transcript>> spinning = new HashMap<>();
    private Map<String, byte[]> classes;
    private List<String> problems = List.of();
    private Runnable whenEnded = () -> { };
    private String schedule;
    private long effort;
    private boolean explains = true;
    private boolean stopsAtFirstMiss;
    private int budget = Schedules.BUDGET;
    private Consumer<ObservedRun> observer = run -> { };
    private Code code;

    /**
     * @param runner runs the scenarios
     * @param gate says of a spec why nothing of the subject is run, a sentence each; none to run it
     */
    public Bench(Subject subject, Runner runner, Function<Class<?>, List<String>> gate) {
        this.subject = subject;
        this.runner = runner;
        this.gate = gate;
    }

    /** Lets the specs of a JUnit session find their bench; it is made when the first of them asks for it. */
    public static void into(LauncherSession session, Supplier<Bench> bench) {
        session.getStore().put(Namespace.create(NAMESPACE), Bench.class, new OnDemand(bench));
    }

    /** The bench of the session that a spec runs in. */
    static Bench of(ExtensionContext context) {
        Store store = context.getStore(StoreScope.LAUNCHER_SESSION, ExtensionContext.Namespace.create(NAMESPACE));
        OnDemand bench = store.get(Bench.class, OnDemand.class);
        if (bench == null) {
            throw new IllegalStateException("there is no exercise to grade here: run the spec through Maven, or set -Dlab.exercise to the folder"
                    + " that has exercise.properties and -Dlab.subject to the compiled classes");
        }
        return bench.get();
    }

    private static final class OnDemand {

        private final Supplier<Bench> making;
        private Bench made;

        OnDemand(Supplier<Bench> making) {
            this.making = making;
        }

        synchronized Bench get() {
            if (made == null) {
                made = making.get();
            }
            return made;
        }
    }

    /** What came back of a run, and whether it was all. */
    private record Kept(Transcript transcript, boolean isBrief) {
    }

    void begin(Class<?> spec) {
        classes = new HashMap<>(subject.bytes());
        classes.putAll(ScenarioClasses.of(spec));
        problems = List.copyOf(gate.apply(spec));
        for (RequirementInfo requirement : RequirementInfo.of(spec)) {
            String reason = problems.isEmpty() ? "the spec ended before it came to this requirement" : problems.get(0);
            sheet.put(requirement.id(), RequirementResult.notRun(requirement.id(), requirement.title(), requirement.points(), reason));
        }
    }

    Subject subject() {
        return subject;
    }

    /**
     * Runs a scenario, or gives what came back when it was run before, which may be more than was asked for; a run of which nobody could
     * tell is tried again, and what has been spinning three times, with whatever values, is not run any more. Nothing is once all runs
     * together have taken what those of an exercise may take.
     */
    Transcript run(Scenario scenario) {
        List<Object> key = List.of(scenario.type(), scenario.name(), scenario.arguments(), scenario.schedule());
        Kept before = runs.get(key);
        if (before != null && !(before.transcript.ending() instanceof Ending.Unknown) && (scenario.isBrief() || !before.isBrief)) {
            return before.transcript;
        }
        Transcript spun = spinning.getOrDefault(scenario.name(), List.of()).size() < MOST_SPINNING ? null : spinning.get(scenario.name())
                .get(0);
        if (spun != null) {
            return spun.asNotRunAgain();
        }
        if (effort > MOST_EFFORT * Math.max(1, budget / Schedules.BUDGET)) {
            return Transcript.nothing(new Ending.Spinning(USED_UP, List.of()), 0);
        }
        Transcript transcript = runner.run(scenario);
        effort += transcript.effort();
        if (transcript.ending() instanceof Ending.Spinning) {
            spinning.computeIfAbsent(scenario.name(), name -> new ArrayList<>()).add(transcript);
        }
        runs.put(key, new Kept(transcript, scenario.isBrief()));
        return transcript;
    }

    Map<String, byte[]> classes() {
        return classes;
    }

    Code code() {
        if (code == null) {
            code = new Code(subject);
        }
        return code;
    }

    /** Why nothing of the subject is run, a sentence each; empty where it is run. */
    public List<String> problems() {
        return problems;
    }

    void put(RequirementResult result) {
        sheet.put(result.id(), result);
    }

    /** From now on every scenario is run under this schedule only. */
    public void runUnder(String name) {
        schedule = name;
    }

    /** The only schedule that scenarios are run under; null for all of the budget. */
    String schedule() {
        return schedule;
    }

    /** From now on scenarios are held under so many schedules, 1 or more. */
    public void hold(int schedules) {
        budget = schedules;
    }

    /** Under how many schedules requirements are held at most; 0 where nothing of the subject is run. */
    public int schedules() {
        return problems.isEmpty() ? schedule == null ? budget : 1 : 0;
    }

    /** @param asked what a requirement asks for; 0 for what all have */
    int budget(int asked) {
        return asked == 0 ? budget : asked == 1 ? 1 : Math.max(1, Math.round((float) asked * budget / Schedules.BUDGET));
    }

    /** From now on each run is shown to this observer, in the order in which requirements look at them. */
    public void show(Consumer<ObservedRun> to) {
        observer = to;
    }

    void seen(ObservedRun run) {
        observer.accept(run);
    }

    /** From now on a miss is told as it was found, and not looked at again for the smallest schedule that shows it. */
    public void explainNothing() {
        explains = false;
    }

    /** From now on a miss is not explained, and no requirement is tried after it. */
    public void stopAtFirstMiss() {
        explainNothing();
        stopsAtFirstMiss = true;
    }

    boolean explains() {
        return explains;
    }

    /** Whether nothing more is to be tried. */
    boolean isOver() {
        return stopsAtFirstMiss && sheet.values().stream().anyMatch(result -> result.verdict() == Verdict.MISSED);
    }

    void took(int schedules, String requirement) {
        took.put(requirement, schedules);
    }

    /** How many schedules each missed requirement was held under until it was missed, by id; those that the first shows are left out. */
    public Map<String, Integer> took() {
        return Map.copyOf(took);
    }

    void fault(String what) {
        faults.add(what);
    }

    /** To be called when the spec has ended. */
    public void whenEnded(Runnable then) {
        whenEnded = then;
    }

    void end() {
        whenEnded.run();
    }

    /** What each requirement got so far, in the order of the spec. */
    public List<RequirementResult> results() {
        return List.copyOf(sheet.values());
    }

    /** Of the steps of each run, by scenario, values and schedule. */
    public Map<String, Long> digests() {
        Map<String, Long> digests = new HashMap<>();
        runs.forEach((run, kept) -> digests.put(run.subList(1, run.size()).toString(), kept.transcript.digest()));
        return digests;
    }

    /** What the harness or the spec itself did wrong, a sentence each. */
    public List<String> faults() {
        return List.copyOf(faults);
    }
}

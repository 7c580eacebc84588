package zorgian.lab.spec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import zorgian.lab.scenario.Plain;
import zorgian.lab.run.Call;
import zorgian.lab.run.Ending;
import zorgian.lab.run.Finding;
import zorgian.lab.run.Schedules;
import zorgian.lab.run.Subject;
import zorgian.lab.run.Transcript;
import zorgian.lab.run.Work;
import zorgian.lab.runtime.NaturalOrder;
import zorgian.lab.verdict.RequirementResult;

/**
 * What came back from one run of a scenario. Every check first requires that the run finished and threw nothing, and ends the requirement
 * as missed where it does not hold.
 */
public final class Run {

    private final Transcript transcript;
    private final Subject subject;
    private final String schedule;

    Run(Transcript transcript, Subject subject) {
        this(transcript, subject, Schedules.FIRST);
    }

    /** @param schedule the name of its schedule */
    Run(Transcript transcript, Subject subject, String schedule) {
        this.schedule = schedule;
        this.transcript = transcript;
        this.subject = subject;
    }

    /** The scenario came to its end without an exception. */
    public Run finishes() {
        return finishes("the run finishes");
    }

    private Run finishes(String expected) {
        String otherwise = Endings.otherwise(transcript, subject);
        return check(otherwise == null, expected, otherwise);
    }

    /** The scenario took exactly so long, in ticks. */
    public Run takes(long ticks) {
        String expected = Words.ticks(ticks);
        return finishes(expected).check(transcript.ticks() == ticks, expected, Words.ticks(transcript.ticks()));
    }

    /** At its fullest moment exactly so many works were in flight. */
    public Run keepsInFlight(int works) {
        return keepsInFlight("", works);
    }

    /** The same, of the works whose label begins so. */
    public Run keepsInFlight(String labelPrefix, int works) {
        String expected = works + " at once";
        int peak = Peak.of(transcript.works(), labelPrefix);
        return finishes(expected).check(peak == works, expected, peak + " at once");
    }

    /** Exactly the works with these labels were done, each once, in any order. */
    public Run worksOnceEach(String... labels) {
        return worksOnceEach(Arrays.asList(labels));
    }

    /** Exactly the works with these labels were done, each once, in any order. */
    public Run worksOnceEach(List<String> labels) {
        finishes("each once");
        Map<String, Integer> times = new TreeMap<>(NaturalOrder::compare);
        labels.forEach(label -> times.put(label, 0));
        completed().forEach(work -> times.merge(work.label(), 1, Integer::sum));
        List<String> wrong = new ArrayList<>();
        times.forEach((label, count) -> {
            int wanted = labels.contains(label) ? 1 : 0;
            if (count != wanted) {
                wrong.add(label + (count == 0 ? " never" : count == 1 ? " once" : " " + count + " times"));
            }
        });
        return check(wrong.isEmpty(), "each once", String.join(", ", wrong));
    }

    /**
     * The works were begun in exactly this order, and no others. Works that begin at the same tick have no order of their own; they are
     * taken in the natural order of their labels.
     */
    public Run worksInOrder(List<String> labels) {
        List<String> began = transcript.works().stream()
                .sorted(Comparator.comparingLong(Work::from).thenComparing(Work::label, NaturalOrder::compare)).map(Work::label).toList();
        return finishes(Words.show(labels)).check(began.equals(labels), Words.show(labels), Words.show(began));
    }

    /** When the scenario was over and everything at rest, no thread of the student's was left. */
    public Run leavesNoThread() {
        String expected = "no thread left";
        int left = transcript.threadsLeft().size();
        return finishes(expected).check(left == 0, expected, left == 1 ? "1 thread left" : left + " threads left");
    }

    /** Any two accesses to the same variable, one of them a write, were ordered by something: a lock, a hand-over, a join. */
    public Run hasNoDataRace() {
        return hasNone("no two accesses without an order between them", EnumSet.of(Finding.Kind.DATA_RACE));
    }

    /** No schedule of what was run deadlocks, whether this one did or not. */
    public Run hasNoPotentialDeadlock() {
        return hasNone("no schedule that deadlocks", EnumSet.of(Finding.Kind.POTENTIAL_DEADLOCK));
    }

    /** Each lock that was taken was given back by who took it, also on the ways out that exceptions take. */
    public Run releasesItsLocks() {
        return hasNone("every lock is given back on every way out", EnumSet.of(Finding.Kind.LOCK_NOT_RELEASED));
    }

    /** No map was looked at and then changed where another thread could come in between. A heuristic: worth few points. */
    public Run hasNoCheckThenAct() {
        return hasNone("no look at a map and change of it that another thread can come between", EnumSet.of(Finding.Kind.CHECK_THEN_ACT));
    }

    /** Nothing was found in the trace; missed joins and check-then-act apart, which have checks of their own. */
    public Run hasNoFinding() {
        return hasNone("nothing found in the trace of the run",
                EnumSet.complementOf(EnumSet.of(Finding.Kind.MISSED_JOIN, Finding.Kind.CHECK_THEN_ACT)));
    }

    private Run hasNone(String expected, Set<Finding.Kind> kinds) {
        finishes(expected);
        return hasNone(expected, finding -> kinds.contains(finding.kind()));
    }

    /** What the trace could not see meets nothing: how long it is, and what it remembers, is up to the program. */
    private Run hasNone(String expected, Predicate<Finding> such) {
        new Findings(transcript, subject, schedule).requireNone(expected, such);
        String cut = transcript.tracing().cut();
        return cut.isEmpty() ? this : finishes(expected).check(false, expected, "the trace could not see all of the run: " + cut);
    }

    /** Every thread that this call started had ended, or been waited for, when the call came back. */
    Run missesNoJoin(String expected, String call) {
        return hasNone(expected, finding -> finding.kind() == Finding.Kind.MISSED_JOIN && finding.what().equals(call));
    }

    /** What the scenario noted under this key. */
    public Value value(String key) {
        finishes(key + " to be seen");
        return new Value(this, transcript.notes().get(key));
    }

    /** What the scenario returned. */
    public Value returned() {
        finishes();
        return new Value(this, transcript.value());
    }

    /** The call of student code to which the scenario gave this name; the first, if it gave it to several. */
    public CallCheck call(String name) {
        for (Call call : transcript.calls()) {
            if (call.name().equals(name)) {
                return new CallCheck(this, call, subject);
            }
        }
        String expected = "the call of " + name + " to come back";
        throw finishes(expected).missed(expected, "it was never made");
    }

    /** All works, in the order in which they began. */
    public List<Work> works() {
        return transcript.works();
    }

    private List<Work> completed() {
        return transcript.works().stream().filter(work -> work.to() >= 0 && !work.givenUp()).toList();
    }

    /** Lab time at the end of the run, in ticks. */
    public long ticks() {
        return transcript.ticks();
    }

    /**
     * A check of the spec's own.
     *
     * @param expected short, "each sample once"
     * @param observed short, what was seen instead; must be the same for the same program in every run
     */
    public Run check(boolean holds, String expected, String observed) {
        if (!holds) {
            throw missed(expected, observed);
        }
        return this;
    }

    private Missed missed(String expected, String observed) {
        return new Missed(expected, withCause(observed), Evidence.of(transcript, subject).under(schedule, transcript));
    }

    /** What is not done yet, and a thread that died, are told before what came of that. */
    private String withCause(String observed) {
        Optional<String> undone = transcript.calls().stream().map(Call::failure).filter(Objects::nonNull)
                .filter(failure -> failure.describe().startsWith(RequirementResult.UNDONE)).findFirst().map(failure -> Words.exception(failure, subject));
        boolean isTold = observed.contains("dies of") || observed.contains("died");
        boolean canTell = transcript.ending() instanceof Ending.Finished || transcript.ending() instanceof Ending.Stuck;
        String death = canTell && !isTold ? new Findings(transcript, subject, schedule).death() : "";
        return undone.orElse(death.isEmpty() ? observed : death + "; then " + observed);
    }

    Run plainCheck(Object expected, Object observed) {
        return check(same(expected, observed), Words.show(expected), Words.show(observed));
    }

    static boolean same(Object expected, Object observed) {
        Object plain = Plain.copy(expected);
        return plain == null ? observed == null : plain.equals(observed);
    }
}

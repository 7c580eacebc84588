package zorgian.lab.spec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import zorgian.lab.run.Ending;
import zorgian.lab.run.Scenario;
import zorgian.lab.run.Schedules;
import zorgian.lab.run.Transcript;
import zorgian.lab.scenario.Plain;

/**
 * What a requirement is checked with. A requirement's method is gone through once for each schedule of its budget, and in each round its
 * scenarios are run under the schedule of that round: what it checks has to hold of all.
 */
public final class Lab {

    private final Bench bench;
    private final String scenarios;
    private final String requirement;
    private final int budget;
    private final boolean isSpurious;
    private final Map<List<Object>, List<String>> schedules = new LinkedHashMap<>();
    private int round;
    private ObservedRun last;
    private Map<List<Object>, String> only;
    private boolean isFull = true;

    Lab(Bench bench, Class<?> spec, Requirement requirement) {
        this.requirement = requirement.id();
        this.bench = bench;
        this.scenarios = spec.getAnnotation(Spec.class).scenarios().getName();
        this.budget = bench.budget(requirement.schedules());
        this.isSpurious = requirement.spurious();
    }

    /**
     * Runs a scenario beside the student's code, on the lab clock, under the schedule of this round. The same scenario with the same values
     * under the same schedule gives the same run, so it is run once, however many requirements look at it.
     *
     * @param scenario name of the scenario's method
     * @param values what it is given after its stage: plain values
     * @return what happened, to be checked
     */
    public Run run(String scenario, Object... values) {
        List<Object> arguments = plain(values);
        return run(scenario, arguments, bench.schedule() == null ? schedule(scenario, arguments) : bench.schedule());
    }

    /**
     * The same by first-in-line, whichever the round: for what is compared with one order of things that come at the same tick, and may come
     * in another order under another schedule.
     */
    public Run runFirst(String scenario, Object... values) {
        return run(scenario, plain(values), bench.schedule() == null ? Schedules.FIRST : bench.schedule());
    }

    @SuppressWarnings("unchecked")
    private static List<Object> plain(Object... values) {
        return (List<Object>) Plain.copy(Arrays.asList(values));
    }

    private Run run(String scenario, List<Object> arguments, String schedule) {
        Transcript transcript = transcript(scenario, arguments, schedule);
        last = new ObservedRun(requirement, scenario, arguments, schedule, transcript);
        bench.seen(last);
        if (transcript.ending() instanceof Ending.Unknown unknown) {
            throw new Inconclusive(unknown.reason());
        }
        return new Run(transcript, bench.subject(), schedule);
    }

    private Transcript transcript(String scenario, List<Object> arguments, String schedule) {
        return bench.run(new Scenario(bench.classes(), scenarios, scenario, arguments, schedule, !isFull && !schedule.equals(Schedules.FIRST)));
    }

    private String schedule(String scenario, List<Object> arguments) {
        List<Object> key = key(scenario, arguments);
        if (only != null) {
            return only.getOrDefault(key, Schedules.FIRST);
        }
        List<String> names = schedules.get(key);
        if (names == null) {
            Transcript first = transcript(scenario, arguments, Schedules.FIRST);
            // Over the network no schedule brings the same run again.
            boolean isAlone = budget == 1 || first.digest() == 0 || !(first.ending() instanceof Ending.Finished);
            names = isAlone ? List.of(Schedules.FIRST)
                    : Schedules.of(budget, transcript(scenario, arguments, Schedules.TOGETHER).decisions(), isSpurious);
            schedules.put(key, names);
        }
        return round < names.size() ? names.get(round) : Schedules.FIRST;
    }

    private static List<Object> key(String scenario, List<Object> arguments) {
        List<Object> key = new ArrayList<>(List.of(scenario));
        key.addAll(arguments);
        return key;
    }

    /** Goes on to the next round. @return false if there is none */
    boolean goesOn() {
        round++;
        isFull = false;
        return bench.schedule() == null && schedules.values().stream().anyMatch(names -> round < names.size());
    }

    /** How many rounds were begun, that with the first schedule included. */
    int rounds() {
        return round + 1;
    }

    /** The run that was looked at last; null if none was. */
    ObservedRun last() {
        return last;
    }

    /** From now on all comes back of runs, and not only what tells whether something is wrong. */
    void isToBeShown() {
        isFull = true;
    }

    /** From now on the scenario of this run is run under this schedule, and all others by first-in-line. */
    void only(ObservedRun run, String schedule) {
        only = Map.of(key(run.scenario(), run.values()), schedule);
    }

    /** The student's code itself, for what cannot be seen in a run. */
    public Code code() {
        return bench.code();
    }
}

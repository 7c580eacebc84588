package zorgian.lab.spec;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import zorgian.lab.scenario.Plain;
import zorgian.lab.run.Ending;
import zorgian.lab.run.Scenario;
import zorgian.lab.run.Schedules;
import zorgian.lab.run.Transcript;

/** What a requirement is checked with. */
public final class Lab {

    private final Bench bench;
    private final String scenarios;
    private final String requirement;

    Lab(Bench bench, Class<?> spec, String requirement) {
        this.requirement = requirement;
        this.bench = bench;
        this.scenarios = spec.getAnnotation(Spec.class).scenarios().getName();
    }

    /**
     * Runs a scenario beside the student's code, on the lab clock. The same scenario with the same values gives the same run, so it is run once, however many
     * requirements look at it.
     *
     * @param scenario name of the scenario's method
     * @param values what it is given after its stage: plain values
     * @return what happened, to be checked
     */
    public Run run(String scenario, Object... values) {
        return run(bench.seed(), scenario, values);
    }

    /**
     * Runs a scenario under a few schedules, the natural one first; where a schedule was asked for, under that one only.
     *
     * @param check what has to hold of each run
     */
    public void runsUnderSchedules(String scenario, List<?> values, Consumer<Run> check) {
        List<Long> seeds = bench.seed() == Schedules.NATURAL ? Schedules.FEW : List.of(bench.seed());
        for (long seed : seeds) {
            check.accept(run(seed, scenario, values.toArray()));
        }
    }

    @SuppressWarnings("unchecked")
    private Run run(long seed, String scenario, Object... values) {
        List<Object> arguments = (List<Object>) Plain.copy(Arrays.asList(values));
        Transcript transcript = bench.run(new Scenario(bench.classes(), scenarios, scenario, arguments, seed));
        bench.seen(new ObservedRun(requirement, scenario, arguments, seed, transcript));
        if (transcript.ending() instanceof Ending.Unknown unknown) {
            throw new Inconclusive(unknown.reason());
        }
        return new Run(transcript, bench.subject(), seed);
    }

    /** The student's code itself, for what cannot be seen in a run. */
    public Code code() {
        return bench.code();
    }
}

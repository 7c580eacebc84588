package zorgian.lab.spec;

import java.util.Arrays;
import java.util.List;
import zorgian.lab.channel.Plain;
import zorgian.lab.run.Ending;
import zorgian.lab.run.Scenario;
import zorgian.lab.run.Transcript;

/** What a requirement is checked with. */
public final class Lab {

    private final Bench bench;
    private final String scenarios;

    Lab(Bench bench, Class<?> spec) {
        this.bench = bench;
        this.scenarios = spec.getAnnotation(Spec.class).scenarios().getName();
    }

    /**
     * Runs a scenario beside the student's code, on the lab clock.
     *
     * @param scenario name of the scenario's method
     * @param values what it is given after its stage: plain values
     * @return what happened, to be checked
     */
    @SuppressWarnings("unchecked")
    public Run run(String scenario, Object... values) {
        List<Object> arguments = (List<Object>) Plain.copy(Arrays.asList(values));
        Transcript transcript = bench.workers().run(new Scenario(bench.classes(), scenarios, scenario, arguments, 0));
        if (transcript.ending() instanceof Ending.Unknown unknown) {
            throw new Inconclusive(unknown.reason());
        }
        return new Run(transcript, bench.subject());
    }

    /** The student's code itself, for what cannot be seen in a run. */
    public Code code() {
        return bench.code();
    }
}

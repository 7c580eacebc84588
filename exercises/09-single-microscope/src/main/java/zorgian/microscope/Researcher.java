package zorgian.microscope;

import java.util.List;

/**
 * Somebody who shares the microscope.
 *
 * @param name different for each researcher
 * @param plan what she does, one step after the other
 */
public record Researcher(String name, List<Step> plan) {

    public Researcher {
        plan = List.copyOf(plan);
    }

    /** Carries the plan out on the calling thread. */
    public void follow(Microscope microscope) throws InterruptedException {
        for (Step step : plan) {
            if (step instanceof Step.Look look) {
                microscope.look(name, look.time());
            } else {
                microscope.prepare(name, step.time());
            }
        }
    }
}

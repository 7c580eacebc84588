package zorgian.lab.run;

import java.util.List;

/**
 * What a run had to decide, and how it did.
 *
 * @param count how many decisions there were; a run without any is the same under each schedule
 * @param departures how many were not taken as first-in-line takes them
 * @param explicit the schedule that names each departure, "12:1,40:2"; null where they were too many
 * @param onePreemption of a run by first-in-line: schedules with one preemption that may come out otherwise
 */
public record Decisions(int count, int departures, String explicit, List<String> onePreemption) {

    /** Of a run that did not come so far. */
    public static final Decisions NONE = new Decisions(0, 0, null, List.of());

    public Decisions {
        onePreemption = List.copyOf(onePreemption);
    }
}

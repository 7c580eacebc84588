package zorgian.lab.runtime;

import java.util.ArrayList;
import java.util.List;

/** The decisions of a run: counts them, has the policy decide, and keeps where it departed from first-in-line. Guarded by the baton. */
public final class Choices {

    private static final int MOST_KEPT = 5_000;

    final Policy policy;
    private final Meetings meetings;
    private int count;
    private final int[] numbers = new int[MOST_KEPT];
    private final int[] choices = new int[MOST_KEPT];
    private int departures;

    Choices(Policy policy) {
        this.policy = policy;
        boolean isPlain = policy.isFirst() || policy instanceof Departures departed && departed.isWithoutDepartures();
        this.meetings = isPlain ? new Meetings() : null;
    }

    /** The number of the decision that was asked for last; the first has 1. */
    int count() {
        return count;
    }

    /** @param options 2 or more */
    int choose(Decision kind, LogicalThread me, int options) {
        count++;
        int choice = policy.choose(kind, me, options);
        if (choice != 0) {
            if (departures < MOST_KEPT) {
                numbers[departures] = count;
                choices[departures] = choice;
            }
            departures++;
        }
        return choice;
    }

    /** A decision of first-in-line, which need not be asked. */
    void passes() {
        count++;
    }

    /** Null where nothing is to be known of where threads meet. */
    Meetings meetings() {
        return meetings;
    }

    /** How many decisions there were. */
    public int all() {
        return count;
    }

    /** How many of them were not taken as first-in-line takes them. */
    public int departures() {
        return departures;
    }

    /** The schedule that names each departure; null if there were too many to keep. */
    public String explicit() {
        if (departures > MOST_KEPT) {
            return null;
        }
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < departures; i++) {
            parts.add(numbers[i] + ":" + choices[i]);
        }
        return Schedule.flags(policy) + String.join(",", parts);
    }

    /** Of a run by first-in-line: schedules with one preemption each, those first that come from places that no other does. */
    public List<String> withOnePreemption() {
        return meetings == null ? List.of() : meetings.schedules().stream().map(name -> Schedule.flags(policy) + name).toList();
    }
}

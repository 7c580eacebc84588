package zorgian.lab.run;

import java.util.List;
import java.util.Map;

/**
 * What came back from one run of a scenario.
 *
 * @param ticks lab time at its end
 * @param value what the scenario returned, a plain value
 * @param notes what it noted, by key
 * @param works in the order in which they began
 * @param calls in the order in which they began
 * @param threadsLeft names of student threads that were still there, at rest, after the scenario was over; empty unless it finished
 * @param output what student code printed, cut at 64 KiB
 * @param tracing what the trace tells; {@link Tracing#NONE} where the worker could not be asked for it any more
 */
public record Transcript(Ending ending, long ticks, Object value, Map<String, Object> notes, List<Work> works, List<Call> calls,
        List<String> threadsLeft, String output, Tracing tracing) {

    public Transcript {
        works = List.copyOf(works);
        calls = List.copyOf(calls);
        threadsLeft = List.copyOf(threadsLeft);
    }

    /** Whether the worker can be used again after it. */
    public boolean isClean() {
        return ending instanceof Ending.Finished && threadsLeft.isEmpty();
    }
}

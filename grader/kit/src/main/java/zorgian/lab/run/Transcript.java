package zorgian.lab.run;

import java.util.List;
import java.util.Map;

/**
 * What came back from one run of a scenario.
 *
 * @param ticks lab time at its end
 * @param failure what its first thread, or one of the scenario's own, failed with; null if nothing
 * @param value what the scenario returned, a plain value
 * @param notes what it noted, by key
 * @param works in the order in which they began
 * @param calls in the order in which they began
 * @param threadsLeft names of student threads that were still there, at rest, after the scenario was over; empty unless it finished
 * @param output what student code printed, cut at 64 KiB
 * @param tracing what the trace tells; {@link Tracing#NONE} where the worker could not be asked for it any more
 * @param turns how long its loops were, in units of ten thousand jumps backwards
 * @param effort what it took, in units of about 0.1 ms, counted and not timed (see zorgian.lab.runtime.Run); and CPU time once the subject
 *        has used more of it than any right one needs
 * @param decisions what the schedule had to decide
 * @param digest the same number for the same sequence of steps; 0 where it went over the network, or the worker could not be asked
 */
public record Transcript(Ending ending, Failure failure, long ticks, Object value, Map<String, Object> notes, List<Work> works,
        List<Call> calls,
        List<String> threadsLeft, String output, Tracing tracing, long digest, long turns, long effort, Decisions decisions) {

    /** Of a run of which no more is known than how it ended, and what it took. */
    public static Transcript nothing(Ending ending, long effort) {
        return new Transcript(ending, null, 0, null, Map.of(), List.of(), List.of(), List.of(), "", Tracing.NONE, 0, 0, effort,
                Decisions.NONE);
    }

    /** Of another run of a scenario that was spinning in this one and in others, and is not run again. */
    public Transcript asNotRunAgain() {
        List<ThreadReport> threads = ending instanceof Ending.Spinning spinning ? spinning.threads() : List.of();
        return nothing(new Ending.Spinning("it was in three runs before, and was not run again", threads), 0);
    }

    /** The same, with so much more effort. */
    public Transcript harder(long more) {
        return more == 0 ? this : new Transcript(ending, failure, ticks, value, notes, works, calls, threadsLeft, output, tracing, digest,
                turns, effort + more, decisions);
    }

    public Transcript {
        works = List.copyOf(works);
        calls = List.copyOf(calls);
        threadsLeft = List.copyOf(threadsLeft);
    }
}

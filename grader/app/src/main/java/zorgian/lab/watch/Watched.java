package zorgian.lab.watch;

import java.util.List;
import zorgian.lab.run.Finding;
import zorgian.lab.verdict.SourceLine;

/**
 * How a watched program went.
 *
 * @param program what was watched
 * @param schedule its name
 * @param ending how it ended
 * @param stuck how it is stuck: "lock-cycle", "lost-wake-up", "starved-pool", "self-wait", "nobody-left" or "not-shut-down"; null unless it
 *        is stuck
 * @param message one sentence on its ending
 * @param ticks lab time at its end
 * @param findings all of them, the most telling first
 * @param threads the threads that explain the ending, a line each
 * @param where the line that explains the ending, or null
 * @param timeline who did what when
 * @param output what it printed
 * @param cut why its trace is not whole, or empty
 * @param exitedWithZero whether it ended itself, as one that has gone well does
 * @param turns how long its loops were, in units of ten thousand jumps backwards
 */
public record Watched(WatchedProgram program, String schedule, EndingKind ending, String stuck, String message, long ticks, List<Finding> findings,
        List<String> threads, SourceLine where, List<String> timeline, String output, String cut, boolean exitedWithZero, long turns) {

    public Watched {
        findings = List.copyOf(findings);
        threads = List.copyOf(threads);
        timeline = List.copyOf(timeline);
    }

    /** The same with other findings. */
    Watched with(List<Finding> found) {
        return new Watched(program, schedule, ending, stuck, message, ticks, found, threads, where, timeline, output, cut,
                exitedWithZero, turns);
    }

    /** Whether it finished, or ended itself with exit code 0, and nothing was found. */
    public boolean isClean() {
        return (ending == EndingKind.FINISHED || exitedWithZero) && findings.isEmpty();
    }
}

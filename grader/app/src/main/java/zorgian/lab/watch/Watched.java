package zorgian.lab.watch;

import java.util.List;
import java.util.function.Function;
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
 * @param outcomes the ways in which it came out under all schedules, that of this run first; empty where no other was tried
 * @param failing runs under other schedules that went wrong, one of each way, under a schedule that departs as little as can be
 * @param schedules how many were tried
 */
public record Watched(WatchedProgram program, String schedule, EndingKind ending, String stuck, String message, long ticks, List<Finding> findings,
        List<String> threads, SourceLine where, List<String> timeline, String output, String cut, boolean exitedWithZero,
        List<ProgramOutcome> outcomes, List<Watched> failing, int schedules) {

    public Watched {
        findings = List.copyOf(findings);
        threads = List.copyOf(threads);
        timeline = List.copyOf(timeline);
        outcomes = List.copyOf(outcomes);
        failing = List.copyOf(failing);
    }

    /** The same with what other schedules have shown. */
    Watched with(List<Finding> found, List<ProgramOutcome> all, List<Watched> failed, int tried) {
        return new Watched(program, schedule, ending, stuck, message, ticks, found, threads, where, timeline, output, cut,
                exitedWithZero, all, failed, tried);
    }

    /** Whether it prints other lines under other schedules, whatever their order. */
    public boolean printsDiffer() {
        return printed(outcome -> outcome.output().lines().sorted().toList()) > 1;
    }

    /** Whether it prints the same lines under all schedules, but not in the same order. */
    public boolean orderDiffers() {
        return !printsDiffer() && printed(ProgramOutcome::output) > 1;
    }

    private long printed(Function<ProgramOutcome, Object> what) {
        return outcomes.stream().filter(outcome -> !outcome.isFailure()).map(what).distinct().count();
    }

    /** Whether it finished, or ended itself with exit code 0, nothing was found, and no other schedule has it go wrong. */
    public boolean isClean() {
        return (ending == EndingKind.FINISHED || exitedWithZero) && findings.isEmpty() && failing.isEmpty();
    }
}

package zorgian.lab.run;

import java.util.List;

/**
 * What the trace of a run tells.
 *
 * @param findings the most telling first, each pair of lines once
 * @param steps the first {@code n} steps of the run, in the order in which they happened
 * @param holds locks, in the order in which they were asked for
 * @param cut why the trace is not whole ("more than 65534 threads", "P.big is too large to be traced in full"), or empty; what was cut off
 *        is not accused of anything, and meets nothing
 */
public record Tracing(List<Finding> findings, List<Step> steps, List<Hold> holds, String cut) {

    /** Of a run without a trace. */
    public static final Tracing NONE = new Tracing(List.of(), List.of(), List.of(), "the worker gave no answer");

    /** What of this counts after such an ending: threads are left behind by every program that is stuck, which says nothing of them. */
    public Tracing after(Ending ending) {
        if (ending instanceof Ending.Finished || ending instanceof Ending.Stuck stuck && stuck.how() == StuckHow.NOT_SHUT_DOWN) {
            return this;
        }
        return new Tracing(findings.stream().filter(finding -> finding.kind() != Finding.Kind.LEAKED_THREAD).toList(), steps, holds, cut);
    }

    public Tracing {
        findings = List.copyOf(findings);
        steps = List.copyOf(steps);
        holds = List.copyOf(holds);
    }
}

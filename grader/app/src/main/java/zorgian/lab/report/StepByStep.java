package zorgian.lab.report;

import java.util.ArrayList;
import java.util.List;
import zorgian.lab.run.Finding;
import zorgian.lab.run.Schedules;
import zorgian.lab.run.Step;
import zorgian.lab.run.Tracing;
import zorgian.lab.spec.ObservedRun;

/** A run as text, a line a step: tick, thread, what it did, and at which line. */
public final class StepByStep {

    private static final int LONGEST_NAME = 24;
    private static final int CHARACTERS = 300;

    private StepByStep() {
    }

    /** Ends with a line break. */
    public static String of(ObservedRun run) {
        List<String> lines = new ArrayList<>();
        lines.add(run.requirement() + ": " + run.scenario() + values(run.values()) + ", schedule " + run.schedule() + ", under which "
                + Schedules.words(run.schedule()));
        Tracing tracing = run.transcript().tracing();
        int width = tracing.steps().stream().mapToInt(step -> Math.min(LONGEST_NAME, step.thread().length())).max().orElse(1);
        lines.add(String.format("%8s  %-" + width + "s", "tick", "thread"));
        for (Step step : tracing.steps()) {
            lines.add(String.format("%8d  %-" + width + "s  ", step.tick(), cut(step.thread())) + step.doing() + " " + step.what()
                    + (step.line() == null ? "" : " at " + step.line().file() + ":" + step.line().line()));
        }
        for (Finding finding : tracing.findings()) {
            lines.add("  found: " + finding.message());
        }
        if (!tracing.cut().isEmpty()) {
            lines.add("  the trace is not whole: " + tracing.cut());
        }
        return String.join(System.lineSeparator(), Harmless.lines(lines, Integer.MAX_VALUE, CHARACTERS)) + System.lineSeparator();
    }

    private static String values(List<Object> values) {
        return values.isEmpty() ? "" : " " + values;
    }

    private static String cut(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }
}

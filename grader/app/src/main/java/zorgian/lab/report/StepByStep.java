package zorgian.lab.report;

import java.util.ArrayList;
import java.util.List;
import zorgian.lab.run.Finding;
import zorgian.lab.run.Schedules;
import zorgian.lab.run.Step;
import zorgian.lab.run.Tracing;
import zorgian.lab.runtime.Steps;
import zorgian.lab.spec.Labels;
import zorgian.lab.spec.ObservedRun;
import zorgian.lab.verdict.RequirementResult;
import zorgian.lab.verdict.Verdict;

/** A run as a table: a column a thread, a row a step, with its tick, what was done and where; the switches are marked. */
public final class StepByStep {

    private static final int LONGEST_NAME = 24;
    private static final int CHARACTERS = 300;
    /** More columns than these are no help. */
    private static final int MOST_COLUMNS = 16;
    private static final String STEP = "o";
    private static final String SWITCH = ">";

    private final ObservedRun run;
    private final List<String> threads;
    private final List<String> lines = new ArrayList<>();

    private StepByStep(ObservedRun run) {
        this.run = run;
        this.threads = run.transcript().tracing().steps().stream().map(Step::thread).distinct().toList();
    }

    /**
     * The run, and what its requirement got. Ends with a line break.
     *
     * @param result of the requirement that looked at the run
     */
    public static String of(ObservedRun run, RequirementResult result) {
        StepByStep table = new StepByStep(run);
        table.addHead(result);
        table.addSteps();
        table.addFindings();
        return String.join(System.lineSeparator(), Harmless.lines(table.lines, Integer.MAX_VALUE, CHARACTERS)) + System.lineSeparator();
    }

    private void addHead(RequirementResult result) {
        lines.add(run.requirement() + ": " + run.scenario() + values(run.values()) + ", schedule " + run.schedule() + ", under which "
                + Schedules.words(run.schedule()));
        if (result.verdict() == Verdict.MISSED) {
            lines.add("  expected: " + result.expected());
            lines.add("  observed: " + result.observed());
        }
    }

    private void addSteps() {
        Labels labels = new Labels(threads, LONGEST_NAME);
        int width = threads.stream().mapToInt(name -> Math.min(LONGEST_NAME, name.length())).max().orElse(1);
        StringBuilder head = new StringBuilder("%8s  ".formatted("tick"));
        if (threads.size() <= MOST_COLUMNS) {
            threads.forEach(name -> head.append((char) ('A' + threads.indexOf(name))).append(' '));
        }
        lines.add(head.append(" thread").toString());
        for (Step step : run.transcript().tracing().steps()) {
            String thread = (" %-" + width + "s  ").formatted(labels.of(step.thread()));
            lines.add("%8d  ".formatted(step.tick()) + marks(step) + thread + words(step)
                    + (step.line() == null ? "" : " at " + step.line().file() + ":" + step.line().line()));
        }
    }

    private static String words(Step step) {
        return isSwitch(step) ? "lets " + step.what() + " go first" : step.doing() + " " + step.what();
    }

    private static boolean isSwitch(Step step) {
        return step.doing().equals(Steps.SWITCHES);
    }

    private String marks(Step step) {
        StringBuilder marks = new StringBuilder();
        for (int i = 0; i < threads.size() && threads.size() <= MOST_COLUMNS; i++) {
            boolean isIts = threads.get(i).equals(step.thread());
            marks.append(!isIts ? "." : isSwitch(step) ? SWITCH : STEP).append(' ');
        }
        return marks.toString();
    }

    private void addFindings() {
        Tracing tracing = run.transcript().tracing();
        for (Finding finding : tracing.findings()) {
            lines.add("  found: " + finding.message());
        }
        if (!tracing.cut().isEmpty()) {
            lines.add("  the trace is not whole: " + tracing.cut());
        }
    }

    private static String values(List<Object> values) {
        return values.isEmpty() ? "" : " " + values;
    }
}

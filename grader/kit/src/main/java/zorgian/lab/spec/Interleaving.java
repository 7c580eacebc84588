package zorgian.lab.spec;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import zorgian.lab.run.CodeLine;
import zorgian.lab.run.Step;
import zorgian.lab.runtime.Steps;

/** What threads did around the first place where a schedule changes them: a column a thread, a row a step, the switch marked. */
final class Interleaving {

    private static final int MOST_ROWS = 12;
    private static final int ROWS_BEFORE = 4;
    private static final int MOST_COLUMNS = 3;
    private static final int WIDTH = 66;
    private static final String SWITCH = ">> ";

    private final List<Step> steps;
    private final ThreadNames names;

    private Interleaving(List<Step> steps, ThreadNames names) {
        this.steps = steps;
        this.names = names;
    }

    /** Lines of a table; none where no thread was let go first. */
    static List<String> of(List<Step> all, ThreadNames names) {
        int first = 0;
        while (first < all.size() && !isSwitch(all.get(first))) {
            first++;
        }
        if (first == all.size()) {
            return List.of();
        }
        int from = Math.max(0, first - ROWS_BEFORE);
        return new Interleaving(all.subList(from, Math.min(all.size(), from + MOST_ROWS)), names).lines();
    }

    private static boolean isSwitch(Step step) {
        return step.doing().equals(Steps.SWITCHES);
    }

    private List<String> lines() {
        Set<String> threads = new LinkedHashSet<>();
        steps.forEach(step -> {
            if (threads.size() < MOST_COLUMNS) {
                threads.add(step.thread());
            }
            if (isSwitch(step) && !step.what().equals(Steps.ALL_OTHERS) && threads.size() < MOST_COLUMNS) {
                threads.add(step.what());
            }
        });
        List<String> columns = List.copyOf(threads);
        int width = WIDTH / columns.size();
        List<String> lines = new ArrayList<>();
        StringBuilder head = new StringBuilder();
        Labels labels = new Labels(columns.stream().map(names::of).toList(), width - 2);
        columns.forEach(thread -> head.append(fit(labels.of(names.of(thread)), width)));
        lines.add(head.toString().stripTrailing());
        for (Step step : steps) {
            int column = columns.indexOf(step.thread());
            String words = !isSwitch(step) ? words(step) : SWITCH + names.of(step.what())
                    + (step.what().equals(Steps.ALL_OTHERS) ? " go first" : " goes first");
            lines.add((column < 0 ? names.of(step.thread()) + ": " + words
                    : " ".repeat(column * width) + (column == columns.size() - 1 ? words : fit(words, width))).stripTrailing());
        }
        return lines;
    }

    private String words(Step step) {
        CodeLine line = step.line();
        String at = line == null || line.file() == null ? "" : line.file().replaceFirst("\\.java$", "") + ":" + line.line() + " ";
        return at + step.doing() + " " + names.in(step.what());
    }

    private static String fit(String text, int width) {
        return text.length() < width ? text + " ".repeat(width - text.length()) : text.substring(0, width - 2) + "~ ";
    }
}

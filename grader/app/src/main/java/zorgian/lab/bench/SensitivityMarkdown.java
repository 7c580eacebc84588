package zorgian.lab.bench;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import zorgian.lab.bench.Sensitivity.Row;

/** The sensitivity of the specs as Markdown: the rates, then a table an exercise. */
public final class SensitivityMarkdown {

    /** The first shows what no schedule is needed for; the next five are steered without chance. */
    private static final List<Integer> BUDGETS = List.of(1, 2, 6, 8, 10, 15, 20, 25, 30, 50, 100, 200);

    private final Sensitivity sensitivity;
    private final StringBuilder text = new StringBuilder();

    private SensitivityMarkdown(Sensitivity sensitivity) {
        this.sensitivity = sensitivity;
    }

    /** @param machine what it ran on, in a few words */
    public static String of(Sensitivity sensitivity, String machine) {
        SensitivityMarkdown markdown = new SensitivityMarkdown(sensitivity);
        markdown.addRates(machine);
        markdown.addBudgets();
        sensitivity.rows().stream().map(Row::exercise).distinct().forEach(markdown::addExercise);
        return markdown.text.toString();
    }

    private void addRates(String machine) {
        line("# Sensitivity of the specs");
        line("");
        line(machine + "; " + gradings(sensitivity.runs()) + " of each answer" + (sensitivity.load() == 0 ? "" : " in each condition")
                + ", each requirement held under " + sensitivity.schedules() + " schedules at most.");
        line("");
        line("| |" + conditions(" idle |", " %d busy loops |"));
        line("| --- |" + conditions(" ---: |", " ---: |"));
        line("| wrong answers that missed all that they must, in every grading |" + conditions(" " + sensitivity.killed(Row::idle) + " |",
                " " + sensitivity.killed(Row::loaded) + " |"));
        line("| right answers that lost a point in any grading |" + conditions(" " + sensitivity.falselyFailed(Row::idle) + " |",
                " " + sensitivity.falselyFailed(Row::loaded) + " |"));
    }

    private void addBudgets() {
        line("");
        line("## How many schedules it takes");
        line("");
        line("| budget | wrong answers that lose a point | that miss all that they must |");
        line("| ---: | ---: | ---: |");
        BUDGETS.stream().filter(budget -> budget <= sensitivity.schedules())
                .forEach(budget -> line("| " + budget + " | " + sensitivity.toldBy(budget) + " | " + sensitivity.wholeBy(budget) + " |"));
    }

    private String conditions(String idle, String loaded) {
        return idle + (sensitivity.load() == 0 ? "" : loaded.replace("%d", Integer.toString(sensitivity.load())));
    }

    private void addExercise(String exercise) {
        line("");
        line("## " + exercise);
        line("");
        line("| answer | must miss | schedules |" + conditions(" missed, idle |", " missed, %d busy loops |"));
        line("| --- | --- | ---: |" + conditions(" --- |", " --- |"));
        for (Row row : sensitivity.rows()) {
            if (row.exercise().equals(exercise)) {
                line("| " + row.check().name() + " | " + ids(row.check().misses()) + " | " + (row.schedules() == 0 ? "" : row.schedules())
                        + " |" + conditions(" " + cell(row, row.idle()) + " |",
                        " " + cell(row, row.loaded()) + " |"));
            }
        }
    }

    private static String ids(Set<String> ids) {
        return ids.isEmpty() ? "nothing" : ids.stream().sorted().collect(Collectors.joining(", "));
    }

    private static String cell(Row row, Map<Tally, Integer> got) {
        if (got == null) {
            return "not graded: needs JDK " + row.check().jdk();
        }
        int all = got.values().stream().mapToInt(Integer::intValue).sum();
        if (Sensitivity.isAsItMust(row, got)) {
            return "that, in " + all + " of " + all;
        }
        List<String> parts = got.entrySet().stream().map(entry -> "**" + entry.getKey() + "**, in " + entry.getValue() + " of " + all).toList();
        return String.join("; ", parts);
    }

    private static String gradings(int runs) {
        return runs == 1 ? "one grading" : runs + " gradings";
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}

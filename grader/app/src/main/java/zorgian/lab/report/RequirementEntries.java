package zorgian.lab.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import zorgian.lab.score.ExerciseResult;
import zorgian.lab.verdict.RequirementResult;
import zorgian.lab.verdict.Verdict;

/** Writes the requirements of one exercise onto a page: what is not done yet, then a line each, and below it what explains the verdict. */
final class RequirementEntries {

    private static final int CHARACTERS = 700;
    private static final int LINES = 40;
    private static final int LABEL = 10;
    /** So many threads are not listed again where the same was observed and all of them have been listed. */
    private static final int MANY = 3;

    private final Page page;
    private final Ink ink;
    private final Alphabet alphabet;
    private final int digits;
    private final ExerciseResult exercise;
    private final Map<String, List<RequirementResult>> undone = new TreeMap<>();
    private final Map<String, Set<String>> shownThreads = new HashMap<>();
    private String said;
    private boolean afterDetails;

    RequirementEntries(Page page, Ink ink, Alphabet alphabet, ExerciseResult exercise) {
        this.page = page;
        this.ink = ink;
        this.alphabet = alphabet;
        exercise.requirements().forEach(requirement -> requirement.undone()
                .ifPresent(step -> undone.computeIfAbsent(step, key -> new ArrayList<>()).add(requirement)));
        this.digits = IntStream.concat(exercise.requirements().stream().mapToInt(RequirementResult::max),
                undone.values().stream().mapToInt(RequirementEntries::max)).map(most -> String.valueOf(most).length()).max().orElse(1);
        this.exercise = exercise;
        this.said = exercise.message();
    }

    void addAll() {
        undone.forEach(this::addUndone);
        exercise.requirements().stream().filter(requirement -> requirement.undone().isEmpty()).forEach(this::add);
    }

    /** Where the student has not begun is told once, and not for each requirement that it costs. */
    private void addUndone(String step, List<RequirementResult> missed) {
        separate();
        page.entry(head(Verdict.MISSED, 0, max(missed)), column(), 0, show("TODO " + step + " is not done yet"), UnaryOperator.identity());
        addDetail("misses", missed.stream().map(RequirementResult::id).collect(Collectors.joining(", ")));
    }

    private static int max(List<RequirementResult> requirements) {
        return requirements.stream().mapToInt(RequirementResult::max).sum();
    }

    private void separate() {
        if (afterDetails) {
            page.blank();
            afterDetails = false;
        }
    }

    private void add(RequirementResult requirement) {
        separate();
        page.entry(head(requirement.verdict(), requirement.points(), requirement.max()), column(), 0,
                show(requirement.title()), requirement.verdict() == Verdict.NOT_RUN ? ink::faint : UnaryOperator.identity());
        switch (requirement.verdict()) {
            case MET -> { }
            case MISSED -> addMiss(requirement);
            case INCONCLUSIVE -> addInconclusive(requirement.observed());
            case NOT_RUN -> addReason(requirement.observed());
        }
    }

    private String head(Verdict verdict, int points, int max) {
        String of = String.format("%" + digits + "d/%-" + digits + "d", points, max);
        return " " + colour(verdict).apply(alphabet.mark(verdict)) + " " + ink.faint(of) + "  ";
    }

    private void addMiss(RequirementResult requirement) {
        addDetail("expected", requirement.expected());
        addDetail("observed", requirement.observed());
        addThreads(requirement);
        addDetail("hint", requirement.hint());
        if (!requirement.timeline().isEmpty()) {
            List<String> lines = Harmless.lines(requirement.timeline(), LINES, CHARACTERS).stream().map(alphabet::show).toList();
            page.drawing(lead("timeline"), column() + LABEL, column(), lines, alphabet.show("…"));
            afterDetails = true;
        }
    }

    private void addThreads(RequirementResult requirement) {
        String label = "threads";
        Set<String> above = shownThreads.computeIfAbsent(requirement.observed(), observed -> new HashSet<>());
        boolean again = requirement.threads().size() >= MANY && above.containsAll(requirement.threads());
        above.addAll(requirement.threads());
        for (String line : again ? List.of("as above") : Harmless.lines(requirement.threads(), LINES, CHARACTERS)) {
            page.entry(lead(label), column() + LABEL, 2, alphabet.show(line), UnaryOperator.identity());
            label = "";
            afterDetails = true;
        }
        if (requirement.where() != null && requirement.threads().stream().noneMatch(line -> line.contains(requirement.where().toString()))) {
            addDetail("at", requirement.where().toString());
        }
    }

    /** Why there is no verdict, unless that was said just before, or of the exercise as a whole. */
    private void addReason(String reason) {
        if (!said.contains(reason.strip())) {
            addDetail("because", reason);
            said = reason;
        }
    }

    private void addInconclusive(String reason) {
        page.entry(" ".repeat(column()), column(), 0, show(Verdict.COULD_NOT_BE_JUDGED), ink::yellow);
        addReason(reason);
        afterDetails = true;
    }

    private void addDetail(String label, String text) {
        if (!text.isBlank()) {
            page.entry(lead(label), column() + LABEL, 0, show(text), UnaryOperator.identity());
            afterDetails = true;
        }
    }

    private String lead(String label) {
        return " ".repeat(column()) + ink.faint(Columns.pad(label, LABEL));
    }

    private String show(String text) {
        return alphabet.show(Harmless.line(text, CHARACTERS));
    }

    /** Where the sentence begins: mark, points and the spaces around them. */
    private int column() {
        return 3 + 2 * digits + 1 + 2;
    }

    private UnaryOperator<String> colour(Verdict verdict) {
        return switch (verdict) {
            case MET -> ink::green;
            case MISSED -> ink::red;
            case INCONCLUSIVE -> ink::yellow;
            case NOT_RUN -> ink::faint;
        };
    }
}

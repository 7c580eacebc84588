package zorgian.lab.report;

import java.nio.charset.Charset;
import java.util.List;
import java.util.function.UnaryOperator;
import zorgian.lab.score.ExerciseResult;
import zorgian.lab.score.SubmissionResult;
import zorgian.lab.verdict.Verdict;

/**
 * What a grading found, as text of at most 80 columns that ends with a line break. Text that the student chose is made harmless, and
 * shortened visibly where it is very long.
 */
public final class Scoreboard {

    /** What has to be said of results for which nothing kept the student's code from the machine. */
    public static final String WITHOUT_SANDBOX = "The code ran without a sandbox, so this is advisory. ./lab doctor says how to get one.";

    private final Page page = new Page();
    private final Ink ink;
    private final Alphabet alphabet;

    private Scoreboard(boolean colours, Charset charset) {
        this.ink = Ink.of(colours);
        this.alphabet = Alphabet.of(charset);
    }

    /** One exercise, in the characters of this JVM's console; see {@link #exercise(ExerciseResult, boolean, Charset)}. */
    public static String exercise(ExerciseResult result, boolean colours) {
        return exercise(result, colours, Console.charset());
    }

    /**
     * One exercise: heading with points, then its requirements.
     *
     * @param colours whether to colour it with ANSI escapes
     * @param charset what the text will be written in; marks and lines fall back to ASCII where it lacks them
     */
    public static String exercise(ExerciseResult result, boolean colours, Charset charset) {
        Scoreboard scoreboard = new Scoreboard(colours, charset);
        scoreboard.add(result);
        return scoreboard.page.toString();
    }

    /**
     * All exercises of a submission, in the characters of this JVM's console; see {@link #submission(SubmissionResult, boolean, Charset)}.
     */
    public static String submission(SubmissionResult result, boolean colours) {
        return submission(result, colours, Console.charset());
    }

    /**
     * All exercises of a submission, and then the points of each and the total.
     *
     * @param colours whether to colour it with ANSI escapes
     * @param charset what the text will be written in; marks and lines fall back to ASCII where it lacks them
     */
    public static String submission(SubmissionResult result, boolean colours, Charset charset) {
        Scoreboard scoreboard = new Scoreboard(colours, charset);
        result.exercises().forEach(scoreboard::add);
        scoreboard.addTotal(result);
        return scoreboard.page.toString();
    }

    private void add(ExerciseResult exercise) {
        page.blank();
        addPoints(exercise.id() + alphabet.show(" · ") + exercise.title(), exercise.points(), exercise.max(), ink::bold);
        page.line(ink.faint(alphabet.rule(Page.COLUMNS)));
        if (!exercise.message().isBlank()) {
            for (String line : Harmless.lines(List.of(exercise.message()), 60, 600)) {
                page.entry(" ", 1, 2, alphabet.show(line), ink::yellow);
            }
            page.blank();
        }
        for (String line : Harmless.lines(exercise.notes(), 60, 600)) {
            page.entry(" ", 1, 2, alphabet.show(line), ink::yellow);
        }
        new RequirementEntries(page, ink, alphabet, exercise).addAll();
    }

    private void addTotal(SubmissionResult result) {
        page.blank();
        page.line(ink.faint(alphabet.rule(Page.COLUMNS)));
        if (result.exercises().size() > 1) {
            for (ExerciseResult exercise : result.exercises()) {
                addPoints(exercise.id(), exercise.points(), exercise.max(), UnaryOperator.identity());
            }
            page.blank();
        }
        addPoints(Harmless.line(result.submission(), 200), result.points(), result.max(), ink::bold);
        int schedules = result.exercises().stream().mapToInt(ExerciseResult::schedules).max().orElse(0);
        if (schedules > 0) {
            page.entry(" ", 1, 0, "Where threads meet, each requirement was held under " + (schedules == 1 ? "one schedule."
                    : "up to " + schedules + " schedules."), ink::faint);
        }
        if (result.isAdvisory()) {
            page.entry(" ", 1, 0, WITHOUT_SANDBOX, ink::yellow);
        } else {
            page.entry(" ", 1, 0, "The code ran in a sandbox (" + result.sandbox() + ").", ink::faint);
        }
        long undecided = result.exercises().stream().flatMap(exercise -> exercise.requirements().stream())
                .filter(requirement -> requirement.verdict() == Verdict.INCONCLUSIVE).count();
        if (undecided > 0) {
            page.blank();
            page.entry(" ", 1, 0, (undecided == 1 ? "One requirement" : undecided + " requirements")
                    + " marked ? " + Verdict.COULD_NOT_BE_JUDGED + ". Open: " + points(result.pointsOpen()) + ".", ink::yellow);
        }
        if (!result.gradeable()) {
            page.blank();
            page.entry(" ", 1, 0, "Run with a debugger: this is not a grade.", ink::yellow);
        }
    }

    private static String points(int points) {
        return points == 1 ? "1 point" : points + " points";
    }

    /** A line with points at its right end; a name too long for it takes more lines. */
    private void addPoints(String name, int points, int max, UnaryOperator<String> paint) {
        String got = points + " of " + max;
        int room = Page.COLUMNS - 1 - got.length() - 2;
        List<String> lines = Columns.wrap(alphabet.show(name), room, 0);
        for (String line : lines.subList(0, lines.size() - 1)) {
            page.line(" " + paint.apply(line));
        }
        String last = lines.get(lines.size() - 1);
        String gap = " ".repeat(room - Columns.width(last) + 2);
        page.line(" " + paint.apply(last) + gap + paint.apply(points == max ? ink.green(got) : got));
    }
}

package zorgian.lab.export;

import java.nio.charset.StandardCharsets;
import zorgian.lab.report.Harmless;
import zorgian.lab.report.Scoreboard;
import zorgian.lab.score.ExerciseResult;
import zorgian.lab.score.SubmissionResult;
import zorgian.lab.verdict.Verdict;

/** The page that GitHub Actions shows for a run: points of each exercise in a table, and its scoreboard to unfold. */
public final class StepSummary {

    /** GitHub drops a summary of more than 1 MiB whole. */
    private static final int MOST_BYTES = 900_000;
    private static final String TOO_LONG = "\nThe scoreboard of this exercise is too long for this page; the log of the step has it.\n";

    private StepSummary() {
    }

    /** The page in GitHub's Markdown, less than 900,000 bytes in UTF-8; nothing that a student chose is taken for Markdown or HTML. */
    public static String markdown(SubmissionResult result) {
        StringBuilder page = new StringBuilder("## Zorgian Lab: " + result.points() + " of " + result.max() + " points\n\n");
        if (!result.gradeable()) {
            page.append("Run with a debugger: **this is not a grade.**\n\n");
        }
        if (result.isAdvisory()) {
            page.append(Scoreboard.WITHOUT_SANDBOX).append("\n\n");
        }
        if (result.pointsOpen() > 0) {
            page.append(result.pointsOpen()).append(" points are open: what is marked ? ").append(Verdict.COULD_NOT_BE_JUDGED)
                    .append(".\n\n");
        }
        page.append("| Exercise | Points |\n| --- | ---: |\n");
        for (ExerciseResult exercise : result.exercises()) {
            page.append("| ").append(heading(exercise)).append(" | ").append(exercise.points()).append(" of ").append(exercise.max())
                    .append(" |\n");
        }
        for (ExerciseResult exercise : result.exercises()) {
            String details = details(exercise);
            page.append(bytes(page) + bytes(details) + TOO_LONG.length() * result.exercises().size() < MOST_BYTES ? details : TOO_LONG);
        }
        return page.toString();
    }

    /** Markdown leaves alone what stands in a pre element after a blank line, up to its end, blank lines too. */
    private static String details(ExerciseResult exercise) {
        String open = exercise.points() == exercise.max() ? "" : " open";
        String scoreboard = Scoreboard.exercise(exercise, false, StandardCharsets.UTF_8).replaceFirst("^\n", "").stripTrailing();
        return "\n<details" + open + ">\n<summary>" + heading(exercise) + "</summary>\n\n<pre>\n" + html(scoreboard)
                + "\n</pre>\n\n</details>\n";
    }

    private static String heading(ExerciseResult exercise) {
        return inline(exercise.id() + ": " + Harmless.line(exercise.title(), 200));
    }

    private static String html(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Text in which every character that Markdown or HTML could take for a sign of its own is a character reference. */
    private static String inline(String text) {
        StringBuilder inline = new StringBuilder();
        text.codePoints().forEach(c -> {
            boolean harmless = Character.isLetterOrDigit(c) || " .,-/".indexOf(c) >= 0 || c >= 0x80;
            inline.append(harmless ? Character.toString(c) : "&#" + c + ";");
        });
        return inline.toString();
    }

    private static int bytes(CharSequence text) {
        return text.toString().getBytes(StandardCharsets.UTF_8).length;
    }
}

package zorgian.lab.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import zorgian.lab.score.ExerciseResult;
import zorgian.lab.score.SubmissionResult;
import zorgian.lab.verdict.RequirementResult;
import zorgian.lab.verdict.SourceLine;
import zorgian.lab.verdict.Verdict;

class ScoreboardTest {

    private static final RequirementResult MET = new RequirementResult("order", "Kettles boil in order", 8, Verdict.MET, "", "", "", List.of(), List.of(), null);

    private static RequirementResult missed(String observed, String thread, String timeline) {
        return new RequirementResult("side-by-side", "Four kettles boil side by side", 12, Verdict.MISSED, "100 ticks", observed,
                "Light all fires first.", List.of(thread), List.of(timeline), new SourceLine("Kitchen.java", 7));
    }

    private static String show(Charset charset, String message, RequirementResult... requirements) {
        return Scoreboard.exercise(new ExerciseResult("01-kettles", "Kettles", List.of(requirements), message), false, charset);
    }

    private static String show(RequirementResult... requirements) {
        return show(StandardCharsets.UTF_8, "", requirements);
    }

    private static void assertFits(String text) {
        text.lines().forEach(line -> assertTrue(Columns.width(line) <= 80, () -> "wider than 80 columns: " + line));
    }

    @Test
    void aMetRequirementIsOneLine() {
        assertEquals("""

                 01-kettles · Kettles                                                     8 of 8
                ────────────────────────────────────────────────────────────────────────────────
                 ✔ 8/8  Kettles boil in order
                """, show(MET));
    }

    @Test
    void aMissSaysExpectedObservedThreadsHintAndTimeline() {
        assertEquals("""

                 01-kettles · Kettles                                                    8 of 20
                ────────────────────────────────────────────────────────────────────────────────
                 ✘  0/12  Four kettles boil side by side
                          expected  100 ticks
                          observed  400 ticks
                          threads   main waits at Kitchen.java:7
                          hint      Light all fires first.
                          timeline  kettle-1  ■■■

                 ✔  8/8   Kettles boil in order
                """, show(missed("400 ticks", "main waits at Kitchen.java:7", "kettle-1  ■■■"), MET));
    }

    @Test
    void whatIsNotDoneYetIsToldOnceWhateverItCosts() {
        String todo = "UnsupportedOperationException: TODO 2: side by side (Kitchen.java:9)";
        assertEquals("""

                 01-kettles · Kettles                                                    8 of 32
                ────────────────────────────────────────────────────────────────────────────────
                 ✘  0/24  TODO 2: side by side (Kitchen.java:9) is not done yet
                          misses    side-by-side, side-by-side

                 ✔  8/8   Kettles boil in order
                """, show(missed(todo, "main waits at Kitchen.java:9", ""), MET, missed(todo, "main waits at Kitchen.java:9", "")));
    }

    @Test
    void theStudentsLineIsNamedWhereNoThreadNamesIt() {
        assertTrue(show(missed("x", "main waits", "")).contains("          at        Kitchen.java:7\n"));
        assertFalse(show(missed("x", "main waits at Kitchen.java:7", "")).contains("          at        Kitchen.java:7\n"));
    }

    @Test
    void whyNothingWasRunIsSaidOnceForTheExercise() {
        assertEquals("""

                 01-kettles · Kettles                                                    0 of 20
                ────────────────────────────────────────────────────────────────────────────────
                 does not compile
                   Kitchen.java:3: ';' expected

                 –  0/8   Kettles boil in order
                 –  0/12  Kettles boil side by side
                """, show(StandardCharsets.UTF_8, "does not compile\n  Kitchen.java:3: ';' expected\n",
                RequirementResult.notRun("a", "Kettles boil in order", 8, "does not compile"),
                RequirementResult.notRun("b", "Kettles boil side by side", 12, "does not compile")));
    }

    @Test
    void theReasonOfAnInconclusiveVerdictIsSaidOnce() {
        RequirementResult unclear = new RequirementResult("a", "Kettles boil", 5, Verdict.INCONCLUSIVE, "", "the machine was too busy", "", List.of(), List.of(), null);
        String text = show(unclear, unclear);
        assertTrue(text.contains(" ? 0/5  Kettles boil\n        could not be judged, which is no fault of yours; run it again\n        because   the machine was too busy\n"), text);
        assertEquals(1, text.split("too busy", -1).length - 1);
    }

    @Test
    void theTotalSaysWhatIsOpen() {
        RequirementResult unclear = new RequirementResult("a", "Kettles boil", 5, Verdict.INCONCLUSIVE, "", "the machine was too busy", "", List.of(), List.of(), null);
        ExerciseResult kettles = new ExerciseResult("01-kettles", "Kettles", List.of(MET, unclear), "");
        String text = Scoreboard.submission(new SubmissionResult("anna", List.of(kettles), true, "bubblewrap"), false, StandardCharsets.UTF_8);
        assertTrue(text.endsWith("""
                 anna                                                                    8 of 13
                 The code ran in a sandbox (bubblewrap).

                 One requirement marked ? could not be judged, which is no fault of yours; run
                 it again. Open: 5 points.
                """), text);
    }

    @Test
    void aGradeThatNothingKeptTheCodeFromIsAdvisory() {
        ExerciseResult kettles = new ExerciseResult("01-kettles", "Kettles", List.of(MET), "");
        String text = Scoreboard.submission(new SubmissionResult("anna", List.of(kettles), true, "none"), false, StandardCharsets.UTF_8);
        assertTrue(text.endsWith("""
                 anna                                                                     8 of 8
                 The code ran without a sandbox, so this is advisory. ./lab doctor says how to
                 get one.
                """), text);
    }

    @Test
    void theTotalNamesEachExerciseAndWhatIsNoGrade() {
        ExerciseResult kettles = new ExerciseResult("01-kettles", "Kettles", List.of(MET), "");
        ExerciseResult pots = new ExerciseResult("02-pots", "Pots", List.of(MET), "");
        String text = Scoreboard.submission(new SubmissionResult("anna", List.of(kettles, pots), false, "bubblewrap"), false, StandardCharsets.UTF_8);
        assertTrue(text.endsWith("""
                 01-kettles                                                               8 of 8
                 02-pots                                                                  8 of 8

                 anna                                                                   16 of 16
                 The code ran in a sandbox (bubblewrap).

                 Run with a debugger: this is not a grade.
                """), text);
    }

    @Test
    void colourChangesNothingButColour() {
        ExerciseResult result = new ExerciseResult("01-kettles", "Kettles", List.of(MET, missed("400 ticks", "main waits", "■■")), "");
        String coloured = Scoreboard.exercise(result, true, StandardCharsets.UTF_8);
        assertTrue(coloured.contains("\u001b[32m✔\u001b[0m"));
        assertEquals(Scoreboard.exercise(result, false, StandardCharsets.UTF_8), coloured.replaceAll("\u001b\\[[0-9]+m", ""));
    }

    @Test
    void anOutputWithoutTheMarksGetsPlainAscii() {
        String text = show(StandardCharsets.US_ASCII, "", MET, missed("caf\u00e9…", "a", "■■ │"));
        assertTrue(text.chars().allMatch(c -> c < 0x80), text);
        assertTrue(text.contains(" +  8/8   Kettles boil in order"), text);
        assertTrue(text.contains("observed  caf\\u00e9..."), text);
        assertTrue(text.contains("timeline  ## |"), text);
        assertFits(text);
    }

    @Test
    void lettersThatALatinOutputHasAreKept() {
        assertTrue(show(StandardCharsets.ISO_8859_1, "", missed("café ✔", "a", "")).contains("observed  café +"));
    }

    @Test
    void hostileTextCanNeitherColourNorForgeLinesNorOverflow() {
        String hostile = "\u001b[32m✔\u001b[0m\n ✔ 12/12  all is well\u202e" + "y".repeat(5_000);
        String text = show(missed(hostile, hostile, hostile));
        assertFalse(text.contains("\u001b"), text);
        assertFalse(text.contains("\n ✔"), text);
        assertTrue(text.contains("more characters)"), text);
        assertFits(text);
    }

    @Test
    void noLineIsACommandToTheRunnerOfGitHubActions() {
        String hostile = "y".repeat(58) + " ::add-mask::x ##[error]y";
        String text = show(missed(hostile, "::stop-commands::x", "::error::x"), missed("::a", "b", "  ::error::" + "x".repeat(100)));
        text.lines().forEach(line -> assertFalse(line.strip().startsWith("::") || line.contains("##["), line));
        assertFits(text);
    }

    @Test
    void aDrawingTooWideForItsPlaceGoesBelowAndLeftAndIsCutWithAMarkAtLast() {
        assertTrue(show(missed("x", "y", "■".repeat(66))).contains("\n          timeline\n          " + "■".repeat(66) + "\n"));
        assertTrue(show(missed("x", "y", "■".repeat(75))).contains("\n     " + "■".repeat(75) + "\n"));
        assertTrue(show(missed("x", "y", "■".repeat(90))).contains("\n " + "■".repeat(78) + "…\n"));
    }

    @Test
    void manyThreadsAreListedOnceForTheSameObservation() {
        RequirementResult first = stuck("stuck at tick 0", "a", "b", "c", "d");
        assertTrue(show(first, stuck("stuck at tick 0", "b", "c", "d")).contains("          threads   as above\n"));
        assertFalse(show(first, stuck("stuck at tick 9", "b", "c", "d")).contains("as above"));
        assertFalse(show(first, stuck("stuck at tick 0", "b", "c", "e")).contains("as above"));
        assertFalse(show(first, stuck("stuck at tick 0", "b", "c")).contains("as above"));
    }

    private static RequirementResult stuck(String observed, String... threads) {
        return new RequirementResult("ends", "The kitchen closes", 12, Verdict.MISSED, "the run finishes", observed, "", List.of(threads), List.of(), null);
    }

    @Test
    void longTitlesAndNamesWrap() {
        ExerciseResult exercise = new ExerciseResult("01-kettles", "Kettles ".repeat(20).strip(), List.of(MET), "");
        String text = Scoreboard.submission(new SubmissionResult("anna-".repeat(40), List.of(exercise), true, "bubblewrap"), false, StandardCharsets.UTF_8);
        assertFits(text);
        assertEquals(20, text.split("Kettles", -1).length - 2);
    }
}

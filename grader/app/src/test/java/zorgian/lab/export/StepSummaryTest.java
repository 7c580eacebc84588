package zorgian.lab.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static zorgian.lab.export.Samples.exercise;
import static zorgian.lab.export.Samples.inconclusive;
import static zorgian.lab.export.Samples.met;
import static zorgian.lab.export.Samples.missed;
import static zorgian.lab.export.Samples.submission;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import zorgian.lab.score.ExerciseResult;
import zorgian.lab.score.SubmissionResult;
import zorgian.lab.verdict.RequirementResult;

class StepSummaryTest {

    @Test
    void pointsComeFirstAndThenEachScoreboard() {
        assertEquals("""
                ## Zorgian Lab: 8 of 8 points

                | Exercise | Points |
                | --- | ---: |
                | 01-kettles&#58; Kettles | 8 of 8 |

                <details>
                <summary>01-kettles&#58; Kettles</summary>

                <pre>
                 01-kettles · Kettles                                                     8 of 8
                ────────────────────────────────────────────────────────────────────────────────
                 ✔ 8/8  Kettles boil in order
                </pre>

                </details>
                """, StepSummary.markdown(submission("anna", exercise("01-kettles", met()))));
    }

    @Test
    void anExerciseWithPointsMissingIsUnfolded() {
        assertTrue(StepSummary.markdown(submission("anna", exercise("01-kettles", missed("x")))).contains("\n<details open>\n"));
    }

    @Test
    void whatCouldNotBeJudgedIsOpen() {
        String page = StepSummary.markdown(submission("anna", exercise("01-kettles", met(), inconclusive())));
        assertTrue(page.contains("8 of 12 points\n\n4 points are open: what is marked ? could not be judged, which is no fault of yours; run it again.\n"), page);
        assertTrue(page.contains("\n<details open>\n"), page);
    }

    @Test
    void hostileTextIsNeitherHtmlNorMarkdown() {
        String hostile = "</pre><script>alert(1)</script> | **x** & [a](b) `c`";
        ExerciseResult exercise = new ExerciseResult("01-kettles", hostile, List.of(missed(hostile)), "");
        String page = StepSummary.markdown(submission("anna", exercise));
        assertFalse(page.contains("<script"), page);
        assertEquals(1, page.split("</pre>", -1).length - 1, page);
        String row = page.lines().filter(line -> line.startsWith("| 01")).findFirst().orElseThrow();
        assertEquals(3, row.chars().filter(c -> c == '|').count(), row);
        assertFalse(row.contains("*") || row.contains("`") || row.contains("["), row);
    }

    @Test
    void aBlankLineInsideAScoreboardDoesNotEndIt() {
        String page = StepSummary.markdown(submission("anna", exercise("01-kettles", missed("x"), met())));
        assertTrue(page.contains("</summary>\n\n<pre>\n"), "pre must begin a block of its own, which blank lines do not end");
    }

    @Test
    void aPageStaysBelowWhatGitHubShows() {
        RequirementResult[] many = Stream.generate(() -> missed("é".repeat(2_000))).limit(300).toArray(RequirementResult[]::new);
        ExerciseResult[] exercises = IntStream.range(0, 10).mapToObj(i -> exercise("0" + i, many)).toArray(ExerciseResult[]::new);
        String page = StepSummary.markdown(submission("anna", exercises));
        assertTrue(page.getBytes(StandardCharsets.UTF_8).length < 900_000);
        assertTrue(page.contains("too long for this page"));
    }

    @Test
    void whatIsAdvisorySaysSo() {
        assertTrue(StepSummary.markdown(new SubmissionResult("anna", List.of(), true, "none")).contains("so this is advisory"));
        assertFalse(StepSummary.markdown(new SubmissionResult("anna", List.of(), true, "landlock")).contains("advisory"));
    }

    @Test
    void whatIsNoGradeSaysSo() {
        assertTrue(StepSummary.markdown(new SubmissionResult("anna", List.of(), false, "bubblewrap")).contains("**this is not a grade.**"));
    }
}

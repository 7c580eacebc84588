package zorgian.lab.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static zorgian.lab.export.Samples.exercise;
import static zorgian.lab.export.Samples.inconclusive;
import static zorgian.lab.export.Samples.met;
import static zorgian.lab.export.Samples.missed;
import static zorgian.lab.export.Samples.submission;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import zorgian.lab.score.SubmissionResult;
import zorgian.lab.verdict.CitedFinding;
import zorgian.lab.verdict.RequirementResult;
import zorgian.lab.verdict.SourceLine;
import zorgian.lab.verdict.Verdict;

class ResultJsonTest {

    @Test
    void aResultWithoutASandboxIsAdvisory() {
        String json = ResultJson.of(new SubmissionResult("anna", List.of(), true, "none"));
        assertTrue(json.contains("\"sandbox\" : \"none\",\n  \"advisory\" : true,"), json);
    }

    @Test
    void aResultHasEveryFieldInAFixedOrder() {
        assertEquals("""
                {
                  "schema" : "zorgian-lab/result/v1",
                  "submission" : "anna",
                  "points" : 8,
                  "pointsOpen" : 0,
                  "max" : 20,
                  "gradeable" : true,
                  "sandbox" : "bubblewrap",
                  "advisory" : false,
                  "exercises" : [
                    {
                      "id" : "01-kettles",
                      "title" : "Kettles",
                      "points" : 8,
                      "pointsOpen" : 0,
                      "max" : 20,
                      "message" : "",
                      "schedules" : 0,
                      "notes" : [ ],
                      "requirements" : [
                        {
                          "id" : "order",
                          "title" : "Kettles boil in order",
                          "points" : 8,
                          "max" : 8,
                          "verdict" : "met",
                          "expected" : "",
                          "observed" : "",
                          "hint" : "",
                          "threads" : [ ],
                          "timeline" : [ ],
                          "where" : null,
                          "findings" : [ ]
                        },
                        {
                          "id" : "side-by-side",
                          "title" : "Four kettles boil side by side",
                          "points" : 0,
                          "max" : 12,
                          "verdict" : "missed",
                          "expected" : "100 ticks",
                          "observed" : "400 ticks",
                          "hint" : "Light all fires first.",
                          "threads" : [
                            "main waits at Kitchen.java:7"
                          ],
                          "timeline" : [
                            "kettle-1 ■■"
                          ],
                          "where" : {
                            "file" : "Kitchen.java",
                            "line" : 7
                          },
                          "findings" : [ ]
                        }
                      ]
                    }
                  ]
                }
                """, ResultJson.of(submission("anna", exercise("01-kettles", met(), missed("400 ticks")))));
    }

    @Test
    void whatARequirementMissedByIsThereWithItsLines() throws Exception {
        CitedFinding race = new CitedFinding("data-race", "two accesses", List.of(new SourceLine("Kitchen.java", 7), new SourceLine("Kitchen.java", 9)));
        RequirementResult missed = new RequirementResult("order", "Kettles boil in order", 8, Verdict.MISSED, "no race", "a race", "", List.of(), List.of(),
                null, List.of(race));
        var finding = new ObjectMapper().readTree(ResultJson.of(submission("anna", exercise("01-kettles", missed))))
                .at("/exercises/0/requirements/0/findings/0");
        assertEquals("data-race", finding.get("kind").textValue());
        assertEquals("two accesses", finding.get("message").textValue());
        assertEquals(9, finding.at("/where/1/line").intValue());
        assertEquals("Kitchen.java", finding.at("/where/1/file").textValue());
    }

    @Test
    void anUnusableSubmissionHasNoExercisesAndSaysWhy() {
        assertEquals("""
                {
                  "schema" : "zorgian-lab/result/v1",
                  "submission" : "broken",
                  "points" : 0,
                  "pointsOpen" : 0,
                  "max" : 400,
                  "exercises" : [ ],
                  "message" : "The archive is broken."
                }
                """, ResultJson.of(new GradebookEntry.Unusable("broken", 400, "The archive is broken.")));
    }

    @Test
    void pointsThatHangOnWhatCouldNotBeJudgedAreOpenAndNotGot() throws Exception {
        var tree = new ObjectMapper().readTree(ResultJson.of(submission("anna", exercise("01-kettles", met(), inconclusive()), exercise("02-pots", met(), inconclusive()))));
        assertEquals(16, tree.get("points").intValue());
        assertEquals(8, tree.get("pointsOpen").intValue());
        assertEquals(4, tree.at("/exercises/0/pointsOpen").intValue());
        assertEquals(0, tree.at("/exercises/0/requirements/1/points").intValue());
        assertEquals("inconclusive", tree.at("/exercises/0/requirements/1/verdict").textValue());
    }

    @Test
    void hostileTextComesBackAsItWas() throws Exception {
        String hostile = "\"}\u001b[2J\n\u2028</script>\u0000";
        String json = ResultJson.of(submission(hostile, exercise("01-kettles", missed(hostile))));
        var tree = new ObjectMapper().readTree(json);
        assertEquals(hostile, tree.get("submission").textValue());
        assertEquals(hostile, tree.at("/exercises/0/requirements/0/observed").textValue());
    }
}

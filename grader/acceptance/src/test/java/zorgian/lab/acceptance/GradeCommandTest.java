package zorgian.lab.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One submission, graded by the command. */
class GradeCommandTest {

    @TempDir
    private Path folder;
    private final String exercise = Repository.exercises().get(0).id();

    @Test
    void allPointsAreExitCode0WithAScoreboardOf80Columns() throws Exception {
        Program grade = Program.lab(folder, Map.of(), "grade", Repository.SOLUTIONS.toString(), "--exercise", exercise);
        assertEquals(0, grade.exitCode(), grade::toString);
        assertEquals("", grade.err());
        assertTrue(grade.out().contains("100 of 100"), grade::toString);
        grade.out().lines().forEach(line -> assertTrue(line.codePointCount(0, line.length()) <= 80, line));
    }

    @Test
    void missingPointsAreExitCode1AndTheJsonFileHasTheFieldsOfTheManual() throws Exception {
        Program grade = Program.lab(folder, Map.of(), "grade", Repository.EXERCISES.toString(), "--exercise", exercise, "--json", "new/result.json");
        assertEquals(1, grade.exitCode(), grade::toString);
        assertTrue(grade.out().contains("✘"), grade::toString);
        JsonNode result = new ObjectMapper().readTree(folder.resolve("new/result.json").toFile());
        assertResult(result, Repository.EXERCISES.getFileName().toString(), List.of(exercise));
        assertTrue(result.findValuesAsText("verdict").contains("missed"), result::toString);
    }

    @Test
    void jsonOnStandardOutputIsAllThatStandsThere() throws Exception {
        Files.createDirectory(folder.resolve("empty"));
        Program grade = Program.lab(folder, Map.of(), "grade", "empty", "--json", "-");
        assertEquals(1, grade.exitCode(), grade::toString);
        JsonNode result = new ObjectMapper().readTree(grade.out());
        assertResult(result, "empty", Repository.exercises().stream().map(each -> each.id()).toList());
    }

    @Test
    void anEmptySubmissionGets0PointsSinceNothingWasSubmitted() throws Exception {
        Files.createDirectory(folder.resolve("empty"));
        Program grade = Program.lab(folder, Map.of(), "grade", "empty", "--exercise", exercise, "--json", "result.json");
        assertEquals(1, grade.exitCode(), grade::toString);
        assertTrue(grade.out().contains("nothing submitted"), grade::toString);
        JsonNode result = new ObjectMapper().readTree(folder.resolve("result.json").toFile());
        assertEquals(0, result.get("points").intValue());
        assertEquals("nothing submitted", result.get("exercises").get(0).get("message").textValue());
    }

    @Test
    void ofExercisesNamedTwiceOrInAnyOrderEachIsGradedOnceInTheOrderOfTheCourse() throws IOException, InterruptedException {
        Files.createDirectory(folder.resolve("empty"));
        String second = Repository.exercises().get(1).id();
        Program grade = Program.lab(folder, Map.of(), "grade", "empty", "--exercise", second, "--exercise", exercise, "--exercise", second, "--json", "-");
        assertResult(new ObjectMapper().readTree(grade.out()), "empty", List.of(exercise, second));
    }

    private static void assertResult(JsonNode result, String submission, List<String> exercises) {
        assertEquals("zorgian-lab/result/v1", result.get("schema").textValue());
        assertEquals(submission, result.get("submission").textValue());
        assertPoints(result, exercises.size() * 100);
        List<String> ids = new ArrayList<>();
        for (JsonNode each : result.get("exercises")) {
            ids.add(each.get("id").textValue());
            assertTrue(each.get("title").isTextual(), each::toString);
            assertPoints(each, 100);
            for (JsonNode requirement : each.get("requirements")) {
                assertTrue(requirement.get("points").isInt() && requirement.get("max").isInt(), requirement::toString);
                assertTrue(requirement.get("verdict").textValue().matches("met|missed|inconclusive|not-run"), requirement::toString);
                for (String text : List.of("id", "title", "expected", "observed", "hint")) {
                    assertTrue(requirement.get(text).isTextual(), requirement::toString);
                }
            }
        }
        assertEquals(exercises, ids);
    }

    private static void assertPoints(JsonNode node, int max) {
        assertTrue(node.get("points").isInt() && node.get("max").isInt(), node::toString);
        assertEquals(0, node.get("pointsOpen").intValue(), node::toString);
        assertEquals(max, node.get("max").intValue());
    }
}

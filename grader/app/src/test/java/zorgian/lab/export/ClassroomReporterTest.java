package zorgian.lab.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static zorgian.lab.export.Samples.PATHS;
import static zorgian.lab.export.Samples.exercise;
import static zorgian.lab.export.Samples.inconclusive;
import static zorgian.lab.export.Samples.met;
import static zorgian.lab.export.Samples.missed;
import static zorgian.lab.export.Samples.submission;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import zorgian.lab.score.SubmissionResult;
import zorgian.lab.verdict.RequirementResult;

class ClassroomReporterTest {

    private static String decoded(SubmissionResult result) {
        String output = ClassroomReporter.output(result, PATHS);
        assertTrue(output.startsWith("result=") && output.lines().count() == 1);
        return new String(Base64.getDecoder().decode(output.substring("result=".length())), StandardCharsets.UTF_8);
    }

    @Test
    void eachRequirementIsATestWithItsScore() {
        assertEquals("{\"version\":1,\"status\":\"fail\",\"max_score\":24,\"tests\":["
                + "{\"name\":\"01-kettles: Kettles boil in order\",\"status\":\"pass\",\"score\":8,\"message\":\"\",\"test_code\":\"\",\"filename\":\"\",\"line_no\":0,\"duration\":0},"
                + "{\"name\":\"01-kettles: Four kettles boil side by side\",\"status\":\"fail\",\"score\":0,"
                + "\"message\":\"expected: 100 ticks\\nobserved: 400 ticks\\nhint: Light all fires first.\","
                + "\"test_code\":\"expected: 100 ticks\\nobserved: 400 ticks\\nhint: Light all fires first.\","
                + "\"filename\":\"01-kettles/src/main/java/zorgian/kettles/Kitchen.java\",\"line_no\":7,\"duration\":0},"
                + "{\"name\":\"01-kettles: The kitchen comes to rest\",\"status\":\"fail\",\"score\":0,"
                + "\"message\":\"could not be judged, which is no fault of yours; run it again\\nbecause: the machine was too busy\","
                + "\"test_code\":\"could not be judged, which is no fault of yours; run it again\\nbecause: the machine was too busy\",\"filename\":\"\",\"line_no\":0,\"duration\":0}]}",
                decoded(submission("anna", exercise("01-kettles", met(), missed("400 ticks"), inconclusive()))));
    }

    @Test
    void allPointsAreAPass() {
        assertTrue(decoded(submission("anna", exercise("01-kettles", met()))).startsWith("{\"version\":1,\"status\":\"pass\",\"max_score\":8,"));
    }

    @Test
    void testsAreAlwaysThere() {
        assertEquals("{\"version\":1,\"status\":\"pass\",\"max_score\":0,\"tests\":[]}", decoded(submission("anna")));
    }

    @Test
    void noLineThatTheReporterPrintsIsACommand() throws Exception {
        JsonNode test = new ObjectMapper().readTree(decoded(submission("anna", exercise("01-kettles", missed("x\n::stop-commands::y ##[error]z"))))).at("/tests/0");
        for (String field : new String[] {"name", "message", "test_code"}) {
            test.get(field).textValue().lines().forEach(line -> assertFalse(line.strip().startsWith("::") || line.contains("##["), line));
        }
    }

    @Test
    void manyLongMessagesAreShortenedToFit() throws Exception {
        RequirementResult[] many = Stream.generate(() -> missed("é".repeat(20_000))).limit(150).toArray(RequirementResult[]::new);
        String json = decoded(submission("anna", exercise("01-kettles", many)));
        assertTrue(json.getBytes(StandardCharsets.UTF_8).length <= 65_536, () -> "it has " + json.length() + " characters");
        assertEquals(150, new ObjectMapper().readTree(json).get("tests").size());
    }
}

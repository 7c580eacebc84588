package zorgian.lab.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static zorgian.lab.export.Samples.exercise;
import static zorgian.lab.export.Samples.inconclusive;
import static zorgian.lab.export.Samples.met;
import static zorgian.lab.export.Samples.missed;
import static zorgian.lab.export.Samples.submission;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class Classroom50Test {

    private static final Instant NOW = Instant.parse("2026-11-23T10:11:12.345Z");
    private static final Map<String, String> ENVIRONMENT = Map.of("CLASSROOM", "cs", "ASSIGNMENT", "lab", "SUBMISSION_TAG", "submit/2026-11-23T10-00-00Z-abc",
            "OWNER", "anna", "ASSIGNMENT_TYPE", "group", "COMMIT_URL", "https://h/c", "RELEASE_URL", "https://h/r", "REVIEW_URL", "https://h/v");

    @Test
    void theResultHasTheFieldsOfTheSchema() {
        assertEquals("""
                {
                  "schema" : "classroom50/result/v1",
                  "classroom" : "cs",
                  "assignment" : "lab",
                  "assignment_type" : "group",
                  "owner" : "anna",
                  "submission" : "submit/2026-11-23T10-00-00Z-abc",
                  "commit" : "https://h/c",
                  "release" : "https://h/r",
                  "review" : "https://h/v",
                  "datetime" : "2026-11-23T10:11:12Z",
                  "score" : 8,
                  "max-score" : 20,
                  "tests" : [
                    {
                      "test-name" : "01-kettles: Kettles boil in order",
                      "passed" : true,
                      "score" : 8,
                      "max-score" : 8,
                      "message" : ""
                    },
                    {
                      "test-name" : "01-kettles: Four kettles boil side by side",
                      "passed" : false,
                      "score" : 0,
                      "max-score" : 12,
                      "message" : "expected: 100 ticks\\nobserved: 400 ticks\\nhint: Light all fires first."
                    }
                  ]
                }
                """, Classroom50.json(submission("anna", exercise("01-kettles", met(), missed("400 ticks"))), ENVIRONMENT, NOW));
    }

    @Test
    void whatCouldNotBeJudgedHasNotPassed() throws Exception {
        JsonNode json = new ObjectMapper().readTree(Classroom50.json(submission("anna", exercise("01-kettles", met(), inconclusive())), ENVIRONMENT, NOW));
        assertEquals(8, json.get("score").intValue());
        assertFalse(json.at("/tests/1/passed").booleanValue());
        assertEquals(0, json.at("/tests/1/score").intValue());
    }

    @Test
    void whatTheEnvironmentDoesNotSayIsUnknownAndNeverEmpty() throws Exception {
        JsonNode json = new ObjectMapper().readTree(Classroom50.json(submission("anna"), Map.of("COMMIT_URL", "https://h/c"), NOW));
        assertEquals("unknown", json.get("owner").textValue());
        assertEquals("https://h/c", json.get("review").textValue());
        assertEquals("individual", json.get("assignment_type").textValue());
    }

    @Test
    void itIsThereWhereItsVariablesAre() {
        assertTrue(Classroom50.isIn(ENVIRONMENT));
        assertFalse(Classroom50.isIn(Map.of("CLASSROOM", "cs")));
        assertFalse(Classroom50.isIn(Map.of()));
    }
}

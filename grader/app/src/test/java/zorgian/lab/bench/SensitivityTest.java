package zorgian.lab.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import zorgian.lab.bench.Sensitivity.Row;
import zorgian.lab.verify.Check;

class SensitivityTest {

    private static final Tally NOTHING = missed();

    private static Tally missed(String... ids) {
        return new Tally(Set.of(ids), Set.of());
    }

    private static Row row(String name, Set<String> misses, Map<Tally, Integer> idle, Map<Tally, Integer> loaded) {
        return Row.of("01-kettles", new Check(name, List.of(), misses, 21), idle, loaded, Map.of("y", 7));
    }

    @Test
    void aWrongAnswerIsKilledIfItMissesAllThatItMustInEveryGradingWhateverElseItMisses() {
        Sensitivity sensitivity = new Sensitivity(10, 8, 8, List.of(
                row("wrong/a", Set.of("x"), Map.of(missed("x"), 10), Map.of(missed("x"), 9, NOTHING, 1)),
                row("wrong/b", Set.of("x", "y"), Map.of(missed("x", "y", "z"), 10), Map.of(missed("x", "y"), 10)),
                row("wrong/c", Set.of("x", "y"), Map.of(missed("x"), 10), Map.of(missed("x"), 10))));
        assertEquals(new Sensitivity.Rate(2, 3), sensitivity.killed(Row::idle));
        assertEquals(new Sensitivity.Rate(1, 3), sensitivity.killed(Row::loaded));
        assertFalse(sensitivity.isPerfect());
    }

    @Test
    void aRightAnswerFalselyFailsIfItEverLosesAPointBeItByAMissOrForWantOfAVerdict() {
        Sensitivity sensitivity = new Sensitivity(10, 8, 0, List.of(
                row("reference", Set.of(), Map.of(NOTHING, 10), null),
                row("correct/a", Set.of(), Map.of(NOTHING, 9, missed("x"), 1), null),
                row("correct/b", Set.of(), Map.of(new Tally(Set.of(), Set.of("x")), 10), null)));
        assertEquals(new Sensitivity.Rate(2, 3), sensitivity.falselyFailed(Row::idle));
        assertEquals(new Sensitivity.Rate(0, 0), sensitivity.killed(Row::idle));
    }

    @Test
    void whatNeedsANewerJdkIsNotGradedAndNotCounted() {
        Sensitivity sensitivity = new Sensitivity(1, 8, 0, List.of(row("wrong/virtual", Set.of("x"), null, null)));
        assertEquals(new Sensitivity.Rate(0, 0), sensitivity.killed(Row::idle));
        assertTrue(sensitivity.isPerfect());
        assertTrue(SensitivityMarkdown.of(sensitivity, "here").contains("not graded: needs JDK 21"));
    }

    @Test
    void theTableHasAColumnACondition() {
        Sensitivity sensitivity = new Sensitivity(10, 8, 8, List.of(
                row("reference", Set.of(), Map.of(NOTHING, 10), Map.of(NOTHING, 10)),
                row("wrong/a", Set.of("x", "y"), Map.of(missed("x", "y"), 10), Map.of(missed("x"), 10))));
        assertEquals("""
                # Sensitivity of the specs

                here; 10 gradings of each answer in each condition, each requirement held under 8 schedules at most.

                | | idle | 8 busy loops |
                | --- | ---: | ---: |
                | wrong answers that missed all that they must, in every grading | 1 of 1 (100.0 %) | 0 of 1 (0.0 %) |
                | right answers that lost a point in any grading | 0 of 1 (0.0 %) | 0 of 1 (0.0 %) |

                ## How many schedules it takes

                | budget | wrong answers that lose a point | that miss all that they must |
                | ---: | ---: | ---: |
                | 1 | 1 of 1 (100.0 %) | 0 of 1 (0.0 %) |
                | 2 | 1 of 1 (100.0 %) | 0 of 1 (0.0 %) |
                | 6 | 1 of 1 (100.0 %) | 0 of 1 (0.0 %) |
                | 8 | 1 of 1 (100.0 %) | 1 of 1 (100.0 %) |

                ## 01-kettles

                | answer | must miss | schedules | missed, idle | missed, 8 busy loops |
                | --- | --- | ---: | --- | --- |
                | reference | nothing |  | that, in 10 of 10 | that, in 10 of 10 |
                | wrong/a | x, y | 7 | that, in 10 of 10 | **x**, in 10 of 10 |
                """, SensitivityMarkdown.of(sensitivity, "here"));
    }

    @Test
    void theJsonHasTheSame() throws Exception {
        Sensitivity sensitivity = new Sensitivity(10, 8, 0, List.of(row("wrong/a", Set.of("x", "y"), Map.of(missed("x", "y"), 10), null)));
        JsonNode json = new ObjectMapper().readTree(SensitivityJson.of(sensitivity, "here"));
        assertEquals("zorgian-lab/sensitivity/v2", json.get("schema").textValue());
        assertEquals(1, json.at("/idle/killed/count").intValue());
        assertEquals(8, json.get("schedules").intValue());
        assertEquals(7, json.at("/answers/0/schedules").intValue());
        assertEquals(10, json.at("/answers/0/idle/0/gradings").intValue());
        assertEquals("y", json.at("/answers/0/idle/0/missed/1").textValue());
        assertTrue(json.get("loaded").isNull());
    }
}

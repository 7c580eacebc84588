package zorgian.lab.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import zorgian.lab.verdict.RequirementResult;
import zorgian.lab.verdict.Verdict;

class PointsTest {

    private static RequirementResult of(Verdict verdict) {
        return new RequirementResult(verdict.text(), "Kettles boil", 5, verdict, "", "", "", List.of(), List.of(), null);
    }

    @Test
    void onlyWhatIsMetPays() {
        for (Verdict verdict : Verdict.values()) {
            assertEquals(verdict == Verdict.MET ? 5 : 0, of(verdict).points(), verdict.text());
        }
    }

    @Test
    void onlyWhatIsInconclusiveIsOpen() {
        for (Verdict verdict : Verdict.values()) {
            assertEquals(verdict == Verdict.INCONCLUSIVE ? 5 : 0, of(verdict).pointsOpen(), verdict.text());
        }
    }

    @Test
    void whatIsOpenIsAddedUpApart() {
        ExerciseResult kettles = new ExerciseResult("01-kettles", "Kettles", Arrays.stream(Verdict.values()).map(PointsTest::of).toList(), "");
        SubmissionResult all = new SubmissionResult("anna", List.of(kettles, kettles), true, "bubblewrap");
        assertEquals(10, all.points());
        assertEquals(10, all.pointsOpen());
        assertEquals(40, all.max());
    }
}

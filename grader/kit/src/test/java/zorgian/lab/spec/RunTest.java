package zorgian.lab.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import zorgian.lab.run.Decisions;
import zorgian.lab.run.Ending;
import zorgian.lab.run.Subject;
import zorgian.lab.run.Transcript;
import zorgian.lab.run.Work;

class RunTest {

    private static Run of(Work... works) {
        Transcript transcript = new Transcript(new Ending.Finished(null), null, 100, null, Map.of(), List.of(works), List.of(), List.of(), "", zorgian.lab.run.Tracing.NONE, 0, 0, 0, Decisions.NONE);
        return new Run(transcript, new Subject(Path.of("nowhere"), "bakery", Set.of()));
    }

    private static Work work(String label, long from, long to, long began, long ended) {
        return new Work(label, "thread", from, to, false, began, ended);
    }

    @Test
    void worksThatBeginAtTheSameTickHaveNoOrderThatCouldDifferFromRunToRun() {
        of(work("b", 0, 10, 1, 4), work("a", 0, 10, 2, 3)).worksInOrder(List.of("a", "b"));
        Missed missed = assertThrows(Missed.class, () -> of(work("b", 0, 10, 1, 2), work("a", 10, 20, 3, 4)).worksInOrder(List.of("a", "b")));
        assertEquals("[a, b]", missed.expected());
        assertEquals("[b, a]", missed.observed());
    }

    @Test
    void aWorkThatEndsBeforeTheNextBeginsIsNotInFlightWithIt() {
        of(work("a", 0, 10, 1, 2), work("b", 10, 20, 3, 4)).keepsInFlight(1);
        of(work("a", 0, 10, 1, 3), work("b", 5, 20, 2, 4)).keepsInFlight(2);
    }

    @Test
    void whatWasDoneTwiceOrNeverIsNamed() {
        Missed missed = assertThrows(Missed.class, () -> of(work("a", 0, 10, 1, 2), work("a", 10, 20, 3, 4)).worksOnceEach("a", "b"));
        assertEquals("a 2 times, b never", missed.observed());
    }
}

package zorgian.lab.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LabClockTest {

    private final LabClock clock = new LabClock(false);

    @Test
    void timePassesToWhatIsDueNextAndStaysWhereNothingIs() {
        clock.add(1, 300, 0, "late");
        clock.add(2, 100, 0, "early");
        assertEquals(2, clock.advance().id());
        assertEquals(100, clock.now());
        clock.add(3, 50, 0, "added at 100");
        assertEquals(3, clock.advance().id());
        assertEquals(150, clock.now());
        assertEquals(1, clock.advance().id());
        assertEquals(300, clock.now());
        assertNull(clock.advance());
        assertEquals(300, clock.now());
    }

    @Test
    void thingsDueAtTheSameTickComeByRankThenLabelThenArrival() {
        clock.add(1, 100, 1, "");
        clock.add(2, 100, 0, "sample 10");
        clock.add(3, 100, 0, "sample 2");
        clock.add(4, 100, 0, "sample 2");
        assertEquals(List.of(3L, 4L, 2L, 1L), Stream.generate(clock::advance).limit(4).map(Due::id).toList());
    }

    @Test
    void whatIsWithdrawnIsNeverDue() {
        clock.add(1, 10, 0, "");
        clock.remove(1);
        clock.remove(7);
        assertNull(clock.advance());
    }

    @Test
    void aWaitBeyondTheEndOfTimeEndsThere() {
        clock.add(1, 5, 0, "");
        clock.advance();
        clock.add(2, Long.MAX_VALUE, 0, "");
        assertEquals(Long.MAX_VALUE, clock.advance().at());
    }

    @Test
    void naturalOrderComparesNumbersByValue() {
        List<String> sorted = Stream.of("b", "a10", "a9", "a", "a09b", "a100").sorted(NaturalOrder.INSTANCE).toList();
        assertEquals(List.of("a", "a9", "a09b", "a10", "a100", "b"), sorted);
    }
}

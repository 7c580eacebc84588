package zorgian.lab.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LabClockTest {

    private final LabClock clock = new LabClock(false);

    private static List<String> labels(LabClock clock) {
        List<String> labels = new ArrayList<>();
        while (clock.next() != null) {
            labels.add(clock.advance().label);
        }
        return labels;
    }

    private static void addSome(LabClock clock) {
        clock.add(null, 20, Due.TIMEOUT, "late");
        clock.add(null, 10, Due.SETTLE, "rest");
        clock.add(null, 10, Due.TIMEOUT, "sample 10");
        clock.add(null, 10, Due.TIMEOUT, "sample 2");
        clock.add(null, 10, Due.WORK, "work");
        clock.add(null, 10, Due.PAUSE, "pause");
        clock.add(null, 5, Due.SETTLE, "early");
    }

    @Test
    void whatIsDueComesByTickThenByRankThenByLabel() {
        addSome(clock);
        assertEquals(List.of("early", "work", "sample 2", "sample 10", "pause", "rest", "late"), labels(clock));
    }

    @Test
    void reversedOnlyTheOrderWithinOneTickAndRankIsTheOther() {
        LabClock reversed = new LabClock(true);
        addSome(reversed);
        assertEquals(List.of("early", "work", "sample 10", "sample 2", "pause", "rest", "late"), labels(reversed));
    }

    @Test
    void withEqualLabelsWhoCameFirstGoesFirstAndReversedLast() {
        LabClock reversed = new LabClock(true);
        Due first = clock.add(null, 1, Due.WORK, "a");
        clock.add(null, 1, Due.WORK, "a");
        reversed.add(null, 1, Due.WORK, "a");
        Due second = reversed.add(null, 1, Due.WORK, "a");
        assertSame(first, clock.advance());
        assertSame(second, reversed.advance());
    }

    @Test
    void timePassesToWhatIsDueAndNeverBack() {
        clock.add(null, 7, Due.TIMEOUT, "");
        clock.add(null, -3, Due.TIMEOUT, "");
        assertEquals(0, clock.now);
        clock.advance();
        assertEquals(0, clock.now);
        clock.advance();
        assertEquals(7, clock.now);
        clock.add(null, 5, Due.TIMEOUT, "");
        assertEquals(12, clock.next().at);
        assertEquals(7, clock.now);
    }

    @Test
    void whatIsOverIsLeftOut() {
        clock.add(null, 1, Due.TIMEOUT, "gone").over = true;
        clock.add(null, 2, Due.TIMEOUT, "there");
        clock.add(null, 3, Due.TIMEOUT, "gone too").over = true;
        assertEquals(List.of("there"), labels(clock));
        assertEquals(2, clock.now);
        assertNull(clock.next());
    }

    @Test
    void aWaitOfMoreThanAHundredYearsIsForEver() {
        assertNull(clock.add(null, Long.MAX_VALUE, Due.TIMEOUT, ""));
        assertNull(clock.next());
    }

    @Test
    void manyThingsComeInTheOrderOfAStableSort() {
        Random random = new Random(3);
        for (int round = 0; round < 50; round++) {
            LabClock many = new LabClock(false);
            List<Due> all = new ArrayList<>();
            for (int i = 0; i < 300; i++) {
                Due due = many.add(null, random.nextInt(10), random.nextInt(4), "l" + random.nextInt(12));
                due.over = random.nextInt(5) == 0;
                all.add(due);
            }
            List<Due> expected = all.stream().filter(due -> !due.over).sorted(Comparator.comparingLong((Due due) -> due.at)
                    .thenComparingInt(due -> due.rank).thenComparingInt(due -> Integer.parseInt(due.label.substring(1)))
                    .thenComparingLong(due -> due.number)).toList();
            List<Due> got = new ArrayList<>();
            while (many.next() != null) {
                got.add(many.advance());
            }
            assertEquals(expected, got);
        }
    }
}

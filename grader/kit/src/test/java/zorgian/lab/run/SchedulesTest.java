package zorgian.lab.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import zorgian.lab.runtime.Schedule;

class SchedulesTest {

    private static Decisions decisions(int count, int preemptions) {
        return new Decisions(count, 0, "", IntStream.rangeClosed(1, preemptions).mapToObj(i -> i + ":1").toList());
    }

    @Test
    void aRunWithoutDecisionsIsHeldUnderTheFirstAlone() {
        assertEquals(List.of("first"), Schedules.of(25, Decisions.NONE, false));
    }

    @Test
    void theBudgetIsUsedUpAndEachNameIsASchedule() {
        for (List<String> names : List.of(Schedules.of(25, decisions(100, 100), false), Schedules.of(25, decisions(100, 0), false),
                Schedules.ofProgram(100, decisions(100, 100)))) {
            assertEquals(names.size(), names.stream().distinct().count());
            assertTrue(names.stream().allMatch(Schedule::exists), names::toString);
        }
        assertEquals(25, Schedules.of(25, decisions(100, 100), false).size());
        assertEquals(100, Schedules.ofProgram(100, decisions(100, 3)).size());
    }

    @Test
    void twoPreemptionsAreTriedWhereThereIsLittleToDecide() {
        List<String> names = Schedules.of(50, decisions(6, 4), false);
        assertEquals(List.of("1:1,2:1", "1:1,3:1", "2:1,3:1", "1:1,4:1", "2:1,4:1", "3:1,4:1"),
                names.subList(names.size() - 6, names.size()));
        assertTrue(names.stream().allMatch(Schedule::exists), names::toString);
        List<String> unordered = Schedules.of(50, new Decisions(2, 0, "", List.of("together,7:2", "together,3:1", "together,7:1")), false);
        assertEquals(List.of("together,3:1,7:2", "together,3:1,7:1"), unordered.subList(unordered.size() - 2, unordered.size()));
    }

    @Test
    void aLargerBudgetIsTheSmallerOneAndMore() {
        List<String> large = Schedules.of(200, decisions(100, 40), false);
        for (int budget : new int[] {1, 5, 6, 7, 25, 50}) {
            assertEquals(large.subList(0, budget), Schedules.of(budget, decisions(100, 40), false));
        }
    }

    @Test
    void wakeUpsForNoReasonComeOnTopWhereTheyAreAskedFor() {
        List<String> names = Schedules.of(25, decisions(100, 40), true);
        assertEquals(28, names.size());
        assertTrue(names.subList(25, 28).stream().allMatch(name -> name.startsWith("spurious-")), names::toString);
    }

    @Test
    void aBudgetOfOneIsTheFirst() {
        assertEquals(List.of("first"), Schedules.of(1, decisions(50, 50), false));
    }

    @Test
    void everyScheduleHasWords() {
        for (String name : Schedules.ofProgram(100, decisions(100, 100))) {
            assertTrue(Schedules.words(name).length() > 10, name);
        }
        assertEquals("threads change at 2 more points", Schedules.words("fine,12:1,40:2"));
    }
}

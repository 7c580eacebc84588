package zorgian.lab.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SmallestScheduleTest {

    private static final String HUNDRED = IntStream.rangeClosed(1, 100).mapToObj(i -> i + ":1").collect(Collectors.joining(","));

    private static boolean has(String name, String... departures) {
        return Set.copyOf(Arrays.asList(name.split(","))).containsAll(List.of(departures));
    }

    @Test
    void whatFailsByOneDepartureIsMadeThatOne() {
        assertEquals("42:1", SmallestSchedule.of(HUNDRED, name -> has(name, "42:1") ? name : null));
    }

    @Test
    void whatNeedsTwoKeepsBothInTheirOrder() {
        assertEquals("7:1,93:1", SmallestSchedule.of(HUNDRED, name -> has(name, "7:1", "93:1") ? name : null));
    }

    @Test
    void whatStandsBeforeTheDeparturesStays() {
        assertEquals("fine,reverse,3:2", SmallestSchedule.of("fine,reverse,1:1,3:2", name -> has(name, "3:2") ? name : null));
    }

    @Test
    void whatCannotBeMadeSmallerStaysAsItIs() {
        assertEquals("1:1,2:1,3:1", SmallestSchedule.of("1:1,2:1,3:1", name -> name.equals("1:1,2:1,3:1") ? name : null));
    }

    @Test
    void departuresThatARunDidNotComeToAreLeftOut() {
        assertEquals("9:1", SmallestSchedule.of("9:1,20:1,30:1", name -> has(name, "9:1") ? "9:1" : null));
    }

    @Test
    void itGivesUpAfterABoundedNumberOfRuns() {
        int[] runs = new int[1];
        SmallestSchedule.of(HUNDRED, name -> {
            runs[0]++;
            return null;
        });
        assertTrue(runs[0] <= 60, () -> runs[0] + " runs");
    }
}

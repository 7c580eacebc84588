package zorgian.lab.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ScheduleTest {

    @Test
    void whatIsNoScheduleDoesNotExist() {
        for (String name : new String[] {"", "second", "walk", "walk-", "walk-x", "12", "12:", ":1", "12:1;13:1", "pos-1-2"}) {
            assertFalse(Schedule.exists(name), name);
        }
        for (String name : new String[] {"first", "locks", "queues", "reverse", "late", "walk-7", "pos-7", "pct-7", "spurious-7", "12:1",
            "fine,reverse,12:1,40:2"}) {
            assertTrue(Schedule.exists(name), name);
        }
    }

    @Test
    void thoseWithAWordBeforeTheDeparturesKeepWhatItSays() {
        Policy policy = Schedule.policy("fine,together,reverse,bent,12:1");
        assertTrue(policy.isFine() && policy.reverses() && policy.bendsTime() && !policy.isSpurious());
        assertEquals("fine,together,reverse,bent,", Schedule.flags(policy));
        assertEquals("", Schedule.flags(Schedule.policy("12:1")));
    }

    @Test
    void departuresAreTakenAtTheirNumbersAndNowhereElse() {
        Run run = new Run(Run.Until.FIRST_ENDS, "2:1,4:7");
        Scheduler.run = run;
        int[] choices = new int[5];
        for (int i = 0; i < choices.length; i++) {
            choices[i] = run.choices.choose(Decision.POINT, null, 3);
        }
        assertEquals("[0, 1, 0, 2, 0]", java.util.Arrays.toString(choices));
        assertEquals("2:1,4:2", run.choices.explicit());
        assertEquals(5, run.choices.all());
        assertEquals(2, run.choices.departures());
    }

    @Test
    void onlySomeSchedulesBendTime() {
        assertTrue(Schedule.bendsTime("late") && Schedule.bendsTime("walk-4") && Schedule.bendsTime("bent,3:1"));
        assertFalse(Schedule.bendsTime("first") || Schedule.bendsTime("walk-8") || Schedule.bendsTime("pos-4"));
    }
}

package zorgian.lab.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class WaitForGraphTest {

    private static ThreadReport thread(long id, String name, String waitsFor, long owner, String... holds) {
        return new ThreadReport(id, name, waitsFor == null ? "WAITING" : "BLOCKED", waitsFor, owner, List.of(holds), false, List.of());
    }

    private static List<String> circle(ThreadReport... threads) {
        return new WaitForGraph(List.of(threads)).circle().stream().map(ThreadReport::name).toList();
    }

    @Test
    void threadsThatWaitForEachOtherAreACycleWhichBeginsWithTheLeastName() {
        assertEquals(List.of("a", "c", "b"), circle(thread(1, "b", "x", 2), thread(2, "a", "y", 3), thread(3, "c", "z", 1)));
    }

    @Test
    void aChainIsNoCycle() {
        assertEquals(List.of(), circle(thread(1, "a", "x", 2), thread(2, "b", "y", 3), thread(3, "c", null, -1)));
    }

    @Test
    void aChainThatLeadsIntoACycleIsNotPartOfIt() {
        assertEquals(List.of("b", "c"), circle(thread(1, "a", "x", 2), thread(2, "b", "y", 3), thread(3, "c", "z", 2)));
    }

    @Test
    void whereTheJdkNamesNoOwnerTheHolderOfTheLockIsIt() {
        assertEquals(List.of("a", "b"), circle(thread(1, "a", "Object@1", -1, "Object@2"), thread(2, "b", "Object@2", -1, "Object@1")));
    }

    @Test
    void aThreadThatWaitsForItselfIsACycleOfOne() {
        assertEquals(List.of("a"), circle(thread(1, "a", "x", 1)));
    }
}

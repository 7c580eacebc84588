package zorgian.lab.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SequenceTest {

    private final Sequence<String> sequence = new Sequence<>();

    private List<String> all() {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < sequence.size(); i++) {
            all.add(sequence.get(i));
        }
        return all;
    }

    @Test
    void itGrowsAndKeepsTheOrder() {
        List<String> model = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            sequence.add("" + i);
            model.add("" + i);
        }
        assertEquals(model, all());
    }

    @Test
    void byIndexThatOneIsTakenOutAndTheOthersMoveUp() {
        List.of("a", "b", "c", "d").forEach(sequence::add);
        assertEquals("b", sequence.remove(1));
        assertEquals(List.of("a", "c", "d"), all());
        assertEquals("d", sequence.remove(2));
        assertEquals(List.of("a", "c"), all());
    }

    @Test
    void byItemTheLastOfTheSameIsTakenOutAndAnEqualOneStays() {
        String equal = new String("a");
        String item = "a";
        List.of(item, "b", item, equal).forEach(sequence::add);
        sequence.remove(item);
        assertEquals(List.of("a", "b", "a"), all());
        assertSame(item, sequence.get(0));
        assertSame(equal, sequence.get(2));
        sequence.remove("no such");
        assertEquals(3, sequence.size());
    }

    @Test
    void clearedItIsEmptyAndCanBeFilledAgain() {
        sequence.add("a");
        sequence.clear();
        assertTrue(sequence.isEmpty());
        sequence.add("b");
        assertEquals(List.of("b"), all());
    }
}

package zorgian.lab.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PlainTest {

    private static final List<Object> OWN = new AbstractList<>() {
        @Override
        public Object get(int index) {
            return index;
        }

        @Override
        public int size() {
            return 2;
        }
    };

    @Test
    void aCopySharesNothingAndHasFewKindsOfValues() {
        assertEquals(Arrays.asList(1L, 2.5, "c", null, true, List.of(0L, 1L)), Plain.copy(Arrays.asList(1, 2.5f, 'c', null, true, OWN)));
        assertEquals(Map.of("3", "tea"), Plain.copy(Map.of(3, "tea")));
    }

    @Test
    void whatIsNotPlainIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Plain.copy(List.of(new Object())));
        List<Object> deep = List.of();
        for (int i = 0; i <= Plain.DEEPEST; i++) {
            deep = List.of(deep);
        }
        List<Object> deepest = deep;
        assertThrows(IllegalArgumentException.class, () -> Plain.copy(deepest));
    }

    @Test
    void aListThatHasNoEndIsGivenUp() {
        Iterable<Object> endless = () -> new Iterator<>() {
            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public Object next() {
                return 1;
            }
        };
        assertThrows(IllegalArgumentException.class, () -> Plain.copy(endless));
    }

    @Test
    void aListAMapAndAKeyOfAProgramAreToldFromTheJdks() {
        assertFalse(Plain.asksProgram(null));
        assertFalse(Plain.asksProgram("tea"));
        assertFalse(Plain.asksProgram(new ArrayList<>(List.of(1, List.of("a"), new TreeMap<>(Map.of("k", List.of(2)))))));
        assertTrue(Plain.asksProgram(OWN));
        assertTrue(Plain.asksProgram(List.of(1, List.of(OWN))));
        assertTrue(Plain.asksProgram(Map.of("k", OWN)));
        assertTrue(Plain.asksProgram(Collections.unmodifiableList(OWN)));
        assertTrue(Plain.asksProgram(OWN.subList(0, 1)));
        assertTrue(Plain.asksProgram(Map.of(new Object(), 1)));
    }
}

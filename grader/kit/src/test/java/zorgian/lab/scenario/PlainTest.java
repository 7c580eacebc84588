package zorgian.lab.scenario;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlainTest {

    /** A list that is as long as one looks, and says something else. */
    private static final class Liar extends AbstractList<Object> {

        private final long length;

        private Liar(long length) {
            this.length = length;
        }

        @Override
        public Object get(int index) {
            return "never";
        }

        @Override
        public int size() {
            return 3;
        }

        @Override
        public Iterator<Object> iterator() {
            return Stream.iterate((Object) 0L, number -> (Long) number + 1).limit(length).iterator();
        }

        @Override
        public boolean equals(Object other) {
            return true;
        }

        @Override
        public int hashCode() {
            return 0;
        }
    }

    @Test
    void numbersBecomeLongOrDoubleAndNothingIsShared() {
        byte[] bytes = {1, 2};
        Map<Object, Object> map = new LinkedHashMap<>();
        map.put(1, List.of((short) 2, 'c', 1.5f, true));
        map.put("none", null);
        map.put("bytes", bytes);
        Map<?, ?> copy = (Map<?, ?>) Plain.copy(map);
        assertEquals(List.of(2L, "c", 1.5, true), copy.get("1"));
        assertEquals(Set.of("1", "none", "bytes"), copy.keySet());
        assertArrayEquals(bytes, (byte[]) copy.get("bytes"));
        assertNotSame(bytes, copy.get("bytes"));
    }

    @Test
    void aListIsWhatItsIteratorGivesWhateverItSaysOfItself() {
        assertEquals(List.of(0L, 1L, 2L, 3L), Plain.copy(new Liar(4)));
    }

    @Test
    void whatHasNoEndIsRefused() {
        assertRefused("more than 1048576 parts or 16777216 characters", new Liar(Long.MAX_VALUE));
        assertRefused("more than 1048576 parts or 16777216 characters", Stream.generate(() -> "x".repeat(1 << 20)).limit(17).toList());
        Object deep = "deep";
        for (int i = 0; i <= Plain.DEEPEST; i++) {
            deep = List.of(deep);
        }
        assertRefused("nests more than 16 deep", deep);
        assertRefused("java.lang.Object is not a plain value", new Object());
    }

    @Test
    void aListAMapAndAKeyOfAProgramAreToldFromTheJdks() {
        assertFalse(Plain.asksProgram(null));
        assertFalse(Plain.asksProgram("tea"));
        assertFalse(Plain.asksProgram(new ArrayList<>(List.of(1, List.of("a"), new TreeMap<>(Map.of("k", List.of(2)))))));
        Liar own = new Liar(2);
        assertTrue(Plain.asksProgram(own));
        assertTrue(Plain.asksProgram(List.of(1, List.of(own))));
        assertTrue(Plain.asksProgram(Map.of("k", own)));
        assertTrue(Plain.asksProgram(Collections.unmodifiableList(own)));
        assertTrue(Plain.asksProgram(own.subList(0, 1)));
        assertTrue(Plain.asksProgram(Map.of(new Object(), 1)));
    }

    @Test
    void itsSizeIsThatOfAllItsValuesAndTexts() {
        assertEquals(1, Plain.size(null));
        assertEquals(12, Plain.size(Map.of("key", List.of(1L, "text"))));
    }

    private static void assertRefused(String why, Object value) {
        String message = assertThrows(IllegalArgumentException.class, () -> Plain.copy(value)).getMessage();
        assertTrue(message.contains(why), message);
    }
}

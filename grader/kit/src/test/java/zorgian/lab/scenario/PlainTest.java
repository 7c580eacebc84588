package zorgian.lab.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlainTest {

    @Test
    void aCopyHasTheSameValuesInTheWidestTypes() {
        assertEquals(List.of(1L, 2.0, "c", List.of(), Map.of("4", true)), Plain.copy(List.of(1, 2.0f, 'c', List.of(), Map.of(4, true))));
    }

    @Test
    void itsSizeCountsValuesAndCharacters() {
        assertEquals(1 + 1 + (1 + 3) + (1 + (1 + 3) + (1 + 2)), Plain.size(List.of(1L, "two", Map.of("key", new byte[2]))));
        assertEquals(1, Plain.size(null));
    }

    @Test
    void aListWithoutEndIsRefused() {
        Iterable<Integer> endless = () -> Stream.iterate(0, i -> i + 1).iterator();
        String message = assertThrows(IllegalArgumentException.class, () -> Plain.copy(endless)).getMessage();
        assertTrue(message.contains("more than 1048576 parts and characters"), message);
    }

    @Test
    void aTextIsRefusedFromTheSizeOnThatAllTogetherMayHave() {
        String large = "x".repeat((int) Plain.LARGEST - 1);
        assertEquals(large, Plain.copy(large));
        assertThrows(IllegalArgumentException.class, () -> Plain.copy(large + "x"));
        assertThrows(IllegalArgumentException.class, () -> Plain.copy(Collections.nCopies(3, "x".repeat((int) Plain.LARGEST / 3))));
    }
}

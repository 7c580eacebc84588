package zorgian.lab.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {

    @Test
    void textsGoByTheirLettersAndRunsOfDigitsByTheirValue() {
        List<String> inOrder = List.of("", "2", "10", "a", "a1b9", "a1b10", "a2", "a10", "a10a", "aa", "sample 2", "sample 10", "sample 10 of 3",
                "sample 10 of 20", "sample x", "z99999999999999999999999", "z100000000000000000000000");
        for (int i = 0; i < inOrder.size(); i++) {
            for (int j = 0; j < inOrder.size(); j++) {
                int order = NaturalOrder.compare(inOrder.get(i), inOrder.get(j));
                assertEquals(Integer.signum(Integer.compare(i, j)), Integer.signum(order), inOrder.get(i) + " and " + inOrder.get(j));
            }
        }
    }

    @Test
    void zerosInFrontDoNotCount() {
        assertEquals(0, NaturalOrder.compare("a007", "a7"));
        assertEquals(0, NaturalOrder.compare("000", "0"));
        assertTrue(NaturalOrder.compare("a007", "a8") < 0);
    }
}

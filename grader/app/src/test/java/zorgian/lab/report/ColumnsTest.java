package zorgian.lab.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnsTest {

    @Test
    void combiningMarksTakeNoColumnAndEastAsianCharactersTakeTwo() {
        assertEquals(4, Columns.width("e\u0301a李"));
    }

    @Test
    void textThatFitsIsNotTouched() {
        assertEquals(List.of("  a    b"), Columns.wrap("  a    b", 8, 2));
    }

    @Test
    void textWrapsBetweenWordsAndKeepsItsIndentation() {
        assertEquals(List.of(" one two", "   three", "   four"), Columns.wrap(" one two three four", 8, 2));
    }

    @Test
    void aWordLongerThanALineIsBrokenAndNothingOfItIsLost() {
        assertEquals(List.of("ab", "cdefgh", "ijkl m"), Columns.wrap("ab cdefghijkl m", 6, 0));
    }

    @Test
    void aWideCharacterIsNeverCutInTwo() {
        assertEquals(List.of("李李", "李"), Columns.wrap("李李李", 5, 0));
    }
}

package zorgian.lab.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class HarmlessTest {

    @Test
    void plainTextStaysAsItIs() {
        assertEquals("400 ticks, André's 李", Harmless.line("400 ticks, André's 李", 100));
    }

    @Test
    void escapesAndOtherControlCharactersBecomeVisible() {
        assertEquals("\\u001b[2Jgone\\u0007", Harmless.line("\u001b[2Jgone\u0007", 100));
    }

    @Test
    void charactersThatTurnTheReadingDirectionBecomeVisible() {
        assertEquals("a\\u202eb\\u200bc", Harmless.line("a\u202eb\u200bc", 100));
    }

    @Test
    void halfASurrogatePairBecomesVisible() {
        assertEquals("a\\ud83d", Harmless.line("a\ud83d", 100));
    }

    @Test
    void lineBreaksOfEveryKindBecomeSpaces() {
        assertEquals("a b c d  e", Harmless.line("a\nb\u2028c\td\r\ne\n", 100));
    }

    @Test
    void aLongTextSaysHowMuchIsMissing() {
        assertEquals("xxxxx… (9995 more characters)", Harmless.line("x".repeat(10_000), 5));
    }

    @Test
    void longListsOfLinesSayHowManyAreMissing() {
        assertEquals(List.of("a", "  b", "… (2 more lines)"), Harmless.lines(List.of("a\n  b", "c", "d"), 2, 100));
    }
}

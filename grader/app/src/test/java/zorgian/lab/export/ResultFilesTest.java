package zorgian.lab.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResultFilesTest {

    private static String name(String submission) {
        return ResultFiles.names(List.of(submission)).get(0);
    }

    @Test
    void aPlainNameIsKept() {
        assertEquals("submission-03.json", name("submission-03"));
        assertEquals("Anna Berg_2.0.json", name("Anna Berg_2.0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "..", ".", "", ".hidden", "-rf", "a/b", "a\\b", "C:x", "a\u0000b", "a\nb", "con", "LPT1.txt", "dot.", "José", "=1+1",
        "a?*<>|\"", "space "})
    void aHostileNameBecomesAPlainOne(String hostile) {
        assertTrue(name(hostile).matches("[A-Za-z0-9_][A-Za-z0-9._-]*-[0-9a-f]{8}\\.json|-?[0-9a-f]{8}\\.json"), name(hostile));
    }

    @Test
    void aLongNameIsCut() {
        assertTrue(name("x".repeat(5_000)).length() < 110);
    }

    @Test
    void namesThatLookAlikeOnceTheyArePlainStayApart() {
        assertNotEquals(name("a/b"), name("a\\b"));
    }

    @Test
    void noTwoAreAlikeEvenWhereUpperAndLowerCaseAreOne() {
        List<String> names = ResultFiles.names(List.of("anna", "Anna", "anna", "ANNA", "anna", "a/b", "a/b"));
        HashSet<String> lower = new HashSet<>();
        names.forEach(name -> assertTrue(lower.add(name.toLowerCase(Locale.ROOT)), names.toString()));
        assertEquals("anna.json", names.get(0));
    }
}

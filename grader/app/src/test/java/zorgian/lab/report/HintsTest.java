package zorgian.lab.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zorgian.lab.spec.RequirementInfo;
import zorgian.lab.submission.UnusableInput;

class HintsTest {

    private static final RequirementInfo ORDER = new RequirementInfo("order", "Kettles boil in order", 60, List.of("Look.", "Look at the fire.",
            "Light the first fire before the second one, and wait with each until the water of the kettle before has begun to boil."), "order");
    private static final RequirementInfo BARE = new RequirementInfo("bare", "Nobody helps", 40, List.of(), "bare");

    @TempDir
    private Path folder;
    private Path memory;

    @BeforeEach
    void name() {
        memory = folder.resolve("target/hints.properties");
    }

    @Test
    void eachIsShownOnlyAfterTheOneBeforeAlsoInAnotherProcess() {
        assertEquals("Kettles boil in order\n  1 of 3  Look.\n", new Hints(memory).next(ORDER));
        assertEquals("Kettles boil in order\n  1 of 3  Look.\n  2 of 3  Look at the fire.\n", new Hints(memory).next(ORDER));
        String third = new Hints(memory).next(ORDER);
        assertTrue(third.contains("  3 of 3  Light the first fire") && !third.contains("That is all"), third);
        third.lines().forEach(line -> assertTrue(line.length() <= 80, line));
        assertEquals(third + "That is all there is.\n", new Hints(memory).next(ORDER));
    }

    @Test
    void theOverviewTellsHowManyHaveBeenShownAndShowsNone() {
        new Hints(memory).next(ORDER);
        assertEquals("order  1 of 3  Kettles boil in order\nbare   0 of 0  Nobody helps\n", new Hints(memory).overview(List.of(ORDER, BARE)));
        assertEquals(1, new Hints(memory).seen(ORDER));
    }

    @Test
    void aRequirementWithoutHintsSaysSoAndIsNotRemembered() {
        assertEquals("Nobody helps\nThere is no hint for it.\n", new Hints(memory).next(BARE));
        assertFalse(Files.exists(memory));
    }

    @Test
    void whatAStudentWritesIntoTheFileBreaksNothing() throws IOException {
        Files.createDirectories(memory.getParent());
        Files.writeString(memory, "order=many\n");
        assertEquals(0, new Hints(memory).seen(ORDER));
        Files.writeString(memory, "order=99\n");
        assertEquals(3, new Hints(memory).seen(ORDER));
        Files.writeString(memory, "order=\\uZZZZ\n");
        assertTrue(assertThrows(UnusableInput.class, () -> new Hints(memory)).getMessage().contains("delete it"));
    }
}

package zorgian.lab.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArchiveTest {

    @Test
    void theHarnessCarriesEightBooksStopWordsAndNumbers() {
        assertEquals(List.of("Gulliver", "Alice in Wonderland", "Pride and prejudice", "Yellow wallpaper", "Metamorphosis", "A Tale of Two Cities",
                "The Importance of Being Earnest", "Frankenstein"), Archive.titles());
        assertEquals(2_632_202, Archive.titles().stream().mapToInt(title -> Archive.book(title).length).sum());
        assertTrue(Archive.text("Frankenstein").startsWith("\ufeff*** "));
        assertTrue(Archive.stopWords().contains("the"));
        assertEquals(9, Archive.lessonNumbers().size());
        assertEquals(List.of(3L, 7L, 13L), Archive.primes().subList(0, 3));
    }

    @Test
    void anUnknownTitleIsRefused() {
        assertTrue(assertThrows(IllegalArgumentException.class, () -> Archive.book("../titles")).getMessage().contains("no book"));
    }
}

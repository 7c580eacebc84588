package zorgian.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archive is what it says, and the same everywhere. */
class ArchiveTest {

    @TempDir
    private static Path folder;
    private static Set<String> stopWords;

    @BeforeAll
    static void write() throws IOException {
        WriteArchive.main(new String[] {folder.toString()});
        stopWords = StopWords.english();
    }

    /** So that no JDK, locale or library changes a byte unseen. The list is as sha256sum writes it. */
    @Test
    void everyByteIsPinned() throws IOException, NoSuchAlgorithmException {
        StringBuilder digests = new StringBuilder();
        try (var files = Files.walk(folder)) {
            for (String file : files.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString().replace('\\', '/')).sorted().toList()) {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(folder.resolve(file)));
                digests.append(HexFormat.of().formatHex(digest)).append("  ").append(file).append('\n');
            }
        }
        try (InputStream pinned = ArchiveTest.class.getResourceAsStream("archive.sha256")) {
            assertEquals(new String(pinned.readAllBytes(), StandardCharsets.UTF_8), digests.toString());
        }
    }

    @Test
    void eachBookIsAsLongAsTheRealOne() throws IOException {
        for (Book book : Book.ALL) {
            assertEquals(book.bytes(), Files.size(file(book)), book.title());
        }
    }

    @Test
    void theSubjectOfEachBookIsItsMostCommonWordByFarAndMostlyCapitalised() throws IOException {
        for (Book book : Book.ALL) {
            Map<String, Integer> counts = counts(text(book).toLowerCase(Locale.ROOT));
            List<String> byCount = counts.keySet().stream().sorted((a, b) -> counts.get(b) - counts.get(a)).toList();
            assertEquals(book.subject(), byCount.get(0), book.title());
            int most = counts.get(book.subject());
            assertTrue(most > counts.get(byCount.get(1)) * 6 / 5, () -> book.title() + ": " + counts.get(byCount.get(1)) + " of the next");
            Map<String, Integer> asWritten = counts(text(book));
            assertTrue(asWritten.get(book.subject()) < most / 2, () -> book.title() + " without lower-casing would have the same answer");
        }
    }

    @Test
    void theTextsHaveWhatRealOnesTripUpOn() throws IOException {
        for (Book book : Book.ALL) {
            String text = text(book);
            assertEquals(book.windows(), text.contains("\r\n"), book.title());
            assertEquals(book.windows(), !text.matches("(?s).*[^\r]\n.*"), book.title() + " has line ends of one kind");
            assertEquals(book.marked(), text.startsWith("\ufeff"), book.title());
            assertTrue(text.contains("é") && text.contains("—"), book.title() + " has characters beyond ASCII");
            assertTrue(text.matches("(?s).*\\p{L}-\\p{L}.*") && text.contains(", ") && text.contains(".\""), book.title() + " has hyphens and marks");
            assertTrue(text.contains("copy of " + book.title().toUpperCase(Locale.ROOT) + " begins here"), book.title() + " has a header");
            assertTrue(text.endsWith("ends here ***" + (book.windows() ? "\r\n" : "\n")), book.title() + " has a footer");
        }
    }

    @Test
    void aboutHalfOfTheWordsAreStopWordsAsInEnglish() throws IOException {
        assertTrue(stopWords.size() > 150 && stopWords.contains("the") && stopWords.contains("himself") && !stopWords.contains("said"));
        for (Book book : Book.ALL) {
            List<String> words = List.of(text(book).toLowerCase(Locale.ROOT).strip().split("\\s+"));
            long stop = words.stream().filter(stopWords::contains).count();
            assertTrue(stop * 100 / words.size() >= 35 && stop * 100 / words.size() <= 65, () -> book.title() + ": " + stop + " of " + words.size());
        }
    }

    @Test
    void primesArePrimeAndOfEveryLength() {
        List<Long> primes = Numbers.primes();
        assertEquals(61, primes.size());
        for (int i = 0; i < primes.size(); i++) {
            assertEquals(i + 2, 64 - Long.numberOfLeadingZeros(primes.get(i)), "bits");
            assertEquals(primes.get(i), BigInteger.valueOf(primes.get(i) - 1).nextProbablePrime().longValueExact());
        }
        assertEquals(9, Numbers.OF_THE_LESSON.size());
        assertEquals(Numbers.OF_THE_LESSON.get(0), Numbers.OF_THE_LESSON.get(2));
    }

    /** How often each word stands there, stop words apart; counted in another way than any answer would. */
    private static Map<String, Integer> counts(String text) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        StringTokenizer words = new StringTokenizer(text);
        while (words.hasMoreTokens()) {
            String word = words.nextToken();
            if (!stopWords.contains(word)) {
                counts.merge(word, 1, Integer::sum);
            }
        }
        return counts;
    }

    private static String text(Book book) throws IOException {
        return Files.readString(file(book), StandardCharsets.UTF_8);
    }

    private static Path file(Book book) {
        return folder.resolve("books").resolve(book.title() + ".txt");
    }
}

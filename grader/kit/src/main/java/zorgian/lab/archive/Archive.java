package zorgian.lab.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The seeded archive: the same bytes on every machine. May be used in the judge and in a worker. */
public final class Archive {

    private Archive() {
    }

    /** The eight titles, in the lesson's order. */
    public static List<String> titles() {
        return lines("titles.txt");
    }

    /**
     * A book's text as it lies in its file, UTF-8.
     *
     * @throws IllegalArgumentException if there is no such title
     */
    public static byte[] book(String title) {
        if (!titles().contains(title)) {
            throw new IllegalArgumentException("the archive has no book \"" + title + "\"");
        }
        return read("books/" + title + ".txt");
    }

    /** The same, decoded; a byte-order mark is still the first character. */
    public static String text(String title) {
        return new String(book(title), StandardCharsets.UTF_8);
    }

    /** English words, lower-cased, that every text is full of; in the order of the alphabet, and cannot be changed. */
    public static Set<String> stopWords() {
        return Collections.unmodifiableSet(new LinkedHashSet<>(lines("books/stop-words.txt")));
    }

    /** The file of the stop words: one a line, UTF-8. */
    public static byte[] stopWordsFile() {
        return read("books/stop-words.txt");
    }

    /** The lesson's nine numbers, of which one stands there twice. */
    public static List<Long> lessonNumbers() {
        return lines("numbers.txt").stream().map(Long::valueOf).toList();
    }

    /** The largest prime of every length from 2 to 62 bits, the shortest first. */
    public static List<Long> primes() {
        return lines("primes.txt").stream().map(Long::valueOf).toList();
    }

    private static List<String> lines(String name) {
        return new String(read(name), StandardCharsets.UTF_8).lines().toList();
    }

    private static byte[] read(String name) {
        try (InputStream in = Archive.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the kit was built without the archive's " + name + "; build the whole repository, or -pl grader/kit -am");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the archive's " + name, e);
        }
    }
}

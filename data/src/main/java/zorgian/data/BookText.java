package zorgian.data;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Writes a book, to the byte as long as it must be. */
final class BookText {

    private static final int PARAGRAPHS_IN_A_CHAPTER = 24;
    private static final int LONGEST_PARAGRAPH = 2_500;
    private static final int ORNAMENT = 60;

    private final StringBuilder text = new StringBuilder();
    private final String lineEnd;
    private int bytes;

    private BookText(Book book) {
        this.lineEnd = book.windows() ? "\r\n" : "\n";
    }

    /** Its bytes, UTF-8. */
    static byte[] of(Book book, Set<String> stopWords) {
        return new BookText(book).write(book, stopWords).getBytes(StandardCharsets.UTF_8);
    }

    private String write(Book book, Set<String> stopWords) {
        Prose prose = new Prose(book, stopWords);
        String title = book.title().toUpperCase(Locale.ROOT);
        if (book.marked()) {
            add("\ufeff");
        }
        line("*** The Zorgian archive's copy of " + title + " begins here ***");
        line("");
        line("Made from the seed " + book.seed() + ". Nobody wrote it, and it means nothing.");
        String last = "*** The Zorgian archive's copy of " + title + " ends here ***";
        int end = book.bytes() - size(last) - lineEnd.length();
        for (int paragraph = 0; bytes + LONGEST_PARAGRAPH < end; paragraph++) {
            if (paragraph % PARAGRAPHS_IN_A_CHAPTER == 0) {
                line("");
                line("");
                line("CHAPTER " + (paragraph / PARAGRAPHS_IN_A_CHAPTER + 1));
            }
            line("");
            prose.paragraph().forEach(this::line);
        }
        ornament(end - bytes);
        add(last + lineEnd);
        return text.toString();
    }

    /** Fills so many bytes with lines of asterisks. */
    private void ornament(int size) {
        int left = size;
        while (left >= 2 * (ORNAMENT + lineEnd.length())) {
            line("*".repeat(ORNAMENT));
            left -= ORNAMENT + lineEnd.length();
        }
        line("*".repeat(left - lineEnd.length()));
    }

    private void line(String line) {
        add(line + lineEnd);
    }

    private void add(String piece) {
        text.append(piece);
        bytes += size(piece);
    }

    private static int size(String piece) {
        return piece.getBytes(StandardCharsets.UTF_8).length;
    }
}

package zorgian.words;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/** Finds the most common word of one book. Only {@link WordSearch} uses it: change it as you like, or do without it. */
final class MostCommonWord {

    private MostCommonWord() {}

    /**
     * Reads a book to its end and counts its words; what a word is says the brief.
     *
     * @param title for the answer
     * @param text the book, in UTF-8
     * @param stopWords words that are not counted, in lower case
     * @return the most common word and its count; of words that are equally common, the one that comes first in the book
     * @throws IOException if the book cannot be read to its end
     */
    static Answer in(String title, InputStream text, Set<String> stopWords) throws IOException {
        throw new UnsupportedOperationException("TODO 2: the most common word of one book");
    }
}

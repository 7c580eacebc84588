package zorgian.words;

/** What came of one book. */
public sealed interface Answer {

    /** The title of the book that this answer is about. */
    String title();

    /**
     * The book was read, and this is its most common word.
     *
     * @param word in lower case; no stop word
     * @param count how often it stands in the book
     */
    record MostCommon(String title, String word, int count) implements Answer {}

    /** The book was read, and there is no word in it but stop words. */
    record NoWord(String title) implements Answer {}

    /**
     * The book could not be opened, or not be read to its end.
     *
     * @param cause what the library or the stream threw, an exception or an error, the very same object
     */
    record Failed(String title, Throwable cause) implements Answer {}
}

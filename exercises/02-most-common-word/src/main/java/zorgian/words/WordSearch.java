package zorgian.words;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Finds the most common word of each of many books. The same search can be used again and again, also by several threads at once. */
public final class WordSearch {

    /**
     * @param library where the books are
     * @param stopWords words that are not counted, in lower case; may be empty
     * @throws NullPointerException or IllegalArgumentException, with a message that says what is wrong, if one of them is null
     */
    public WordSearch(Library library, Set<String> stopWords) {
        // TODO 1: keep the library and the stop words.
    }

    /**
     * Reads the books one after the other, in the order of the list, on the calling thread.
     *
     * @param titles the books, each of which is opened once; may be empty
     * @return an answer for each book, in the order of the list
     * @throws NullPointerException or IllegalArgumentException, with a message that says what is wrong, if the list is null or has
     *     null in it; no book has been opened then
     * @throws InterruptedException if the calling thread is interrupted; no further book is opened then. Whether a caller who is interrupted
     *     already, and has nothing to wait for, returns or ends with it is open, here and below
     */
    public List<Answer> sequentially(List<String> titles) throws InterruptedException {
        throw new UnsupportedOperationException("TODO 3: one after the other");
    }

    /**
     * Reads so many books at the same time, and returns when the last answer is known.
     *
     * @param titles the books, each of which is opened once; may be empty
     * @param workers how many books are read at the same time while there are books enough, 1 or more
     * @return an answer for each book, in the order of the list
     * @throws NullPointerException or IllegalArgumentException, with a message that says what is wrong, if the list is null or has
     *     null in it or there is no worker; no book has been opened then
     * @throws InterruptedException if the calling thread is interrupted; the workers have been interrupted then, and all threads that
     *     this call started have ended, however long that takes; a second interrupt changes nothing
     */
    public List<Answer> pooled(List<String> titles, int workers) throws InterruptedException {
        throw new UnsupportedOperationException("TODO 4: with a pool, the answers in the order of the list");
    }

    /**
     * Reads so many books at the same time, hands each answer over as soon as it is known, and returns when the last one has been
     * handed over.
     *
     * @param titles the books, each of which is opened once; may be empty
     * @param workers how many books are read at the same time while there are books enough, 1 or more
     * @param consumer is given the answers, on the thread that called this method
     * @throws NullPointerException or IllegalArgumentException, with a message that says what is wrong, if the list is null or has
     *     null in it or there is no worker or no consumer; no book has been opened then
     * @throws InterruptedException if the calling thread is interrupted; the workers have been interrupted then, and all threads that
     *     this call started have ended, however long that takes; a second interrupt changes nothing.
     *     The same holds if the consumer throws, an {@code Error} as much as an exception: what it threw is then thrown on
     */
    public void asCompleted(List<String> titles, int workers, Consumer<Answer> consumer) throws InterruptedException {
        throw new UnsupportedOperationException("TODO 5: each answer as soon as it is known");
    }
}

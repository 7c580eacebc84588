package zorgian.words;

// <solution>
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.ArrayList;
// </solution>
import java.util.List;
import java.util.Set;
// <solution>
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
// </solution>
import java.util.function.Consumer;

/** Finds the most common word of each of many books. The same search can be used again and again, also by several threads at once. */
public final class WordSearch {

    // <solution>
    private final Library library;
    private final Set<String> stopWords;

    // </solution>
    /**
     * @param library where the books are
     * @param stopWords words that are not counted, in lower case; may be empty
     * @throws NullPointerException or IllegalArgumentException, with a message that says what is wrong, if one of them is null
     */
    public WordSearch(Library library, Set<String> stopWords) {
        // <solution>
        if (library == null) {
            throw new IllegalArgumentException("there is no library");
        }
        if (stopWords == null) {
            throw new IllegalArgumentException("the set of stop words is null");
        }
        this.library = library;
        this.stopWords = stopWords;
        // <skeleton>
        // // TODO 1: keep the library and the stop words.
        // </solution>
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
        // <solution>
        check(titles);
        List<Answer> answers = new ArrayList<>();
        for (String title : titles) {
            answers.add(search(title));
        }
        return answers;
        // <skeleton>
        // throw new UnsupportedOperationException("TODO 3: one after the other");
        // </solution>
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
        // <solution>
        check(titles);
        check(workers);
        ExecutorService pool = Executors.newFixedThreadPool(workers);
        try {
            List<Future<Answer>> futures = new ArrayList<>();
            for (String title : titles) {
                futures.add(pool.submit(() -> search(title)));
            }
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> future : futures) {
                answers.add(future.get());
            }
            return answers;
        } catch (ExecutionException neverFails) {
            throw new IllegalStateException(neverFails.getCause());
        } finally {
            stop(pool);
        }
        // <skeleton>
        // throw new UnsupportedOperationException("TODO 4: with a pool, the answers in the order of the list");
        // </solution>
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
        // <solution>
        check(titles);
        check(workers);
        if (consumer == null) {
            throw new IllegalArgumentException("there is no consumer for the answers");
        }
        ExecutorService pool = Executors.newFixedThreadPool(workers);
        try {
            CompletionService<Answer> done = new ExecutorCompletionService<>(pool);
            for (String title : titles) {
                done.submit(() -> search(title));
            }
            for (int i = 0; i < titles.size(); i++) {
                consumer.accept(done.take().get());
            }
        } catch (ExecutionException neverFails) {
            throw new IllegalStateException(neverFails.getCause());
        } finally {
            stop(pool);
        }
        // <skeleton>
        // throw new UnsupportedOperationException("TODO 5: each answer as soon as it is known");
        // </solution>
    }
    // <solution>

    private Answer search(String title) throws InterruptedException {
        try (InputStream text = library.open(title)) {
            return MostCommonWord.in(title, text, stopWords);
        } catch (InterruptedException interrupted) {
            throw interrupted;
        } catch (Throwable failure) {
            if (failure instanceof InterruptedIOException && Thread.interrupted()) {
                throw new InterruptedException("interrupted while \"" + title + "\" was read");
            }
            return new Answer.Failed(title, failure);
        }
    }

    /** Interrupts what is under way and waits until all of it has ended, however often the caller is interrupted meanwhile. */
    private static void stop(ExecutorService pool) throws InterruptedException {
        pool.shutdownNow();
        InterruptedException interrupted = null;
        while (!pool.isTerminated()) {
            try {
                pool.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
            } catch (InterruptedException again) {
                interrupted = again;
            }
        }
        if (interrupted != null) {
            throw interrupted;
        }
    }

    private static void check(List<String> titles) {
        if (titles == null) {
            throw new IllegalArgumentException("the list of titles is null");
        }
        for (String title : titles) {
            if (title == null) {
                throw new IllegalArgumentException("there is a null among the titles");
            }
        }
    }

    private static void check(int workers) {
        if (workers < 1) {
            throw new IllegalArgumentException("somebody has to read: workers must be 1 or more, not " + workers);
        }
    }
    // </solution>
}

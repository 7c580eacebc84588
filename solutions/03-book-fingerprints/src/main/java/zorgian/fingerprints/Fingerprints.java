package zorgian.fingerprints;

// <solution>
import java.util.ArrayList;
// </solution>
import java.util.List;
// <solution>
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
// </solution>

/** Computes the fingerprints of many books, one after the other or with a pool of workers. */
public final class Fingerprints {

    // <solution>
    private final Hash hash;

    // </solution>
    /**
     * @param hash what computes the fingerprint of one book
     * @throws NullPointerException or IllegalArgumentException, with a message that says what is wrong, if the hash is null
     */
    public Fingerprints(Hash hash) {
        // <solution>
        if (hash == null) {
            throw new IllegalArgumentException("there is no hash");
        }
        this.hash = hash;
        // <skeleton>
        // // TODO 3: keep the hash.
        // </solution>
    }

    /**
     * Computes the fingerprints one after the other, in the order of the list, on the calling thread.
     *
     * @param books each of which is hashed once; may be empty
     * @return a fingerprint for each book, in the order of the books
     * @throws NullPointerException or IllegalArgumentException, with a message that says what is wrong, if the list is null or has null in
     *     it; no book has been hashed then
     * @throws FingerprintException when all is done, if a book could not be hashed, whatever its hash threw, an {@code Error} as much as an
     *     exception; it has the fingerprints of all others
     * @throws InterruptedException if the calling thread is interrupted; no further book is begun then. Whether a caller who is interrupted
     *     already, and has nothing to wait for, returns or ends with it is open
     */
    public List<Fingerprint> sequentially(List<Book> books) throws FingerprintException, InterruptedException {
        // <solution>
        check(books);
        Catalogue catalogue = new Catalogue();
        for (Book book : books) {
            try {
                catalogue.add(book, hash.of(book));
            } catch (InterruptedException interrupted) {
                throw interrupted;
            } catch (Throwable failure) {
                catalogue.addFailed(book, failure);
            }
        }
        return catalogue.fingerprints();
        // <skeleton>
        // throw new UnsupportedOperationException("TODO 4: one after the other");
        // </solution>
    }

    /**
     * Computes the fingerprints of so many books at the same time, and returns when the last one is there.
     *
     * @param books each of which is hashed once; may be empty
     * @param workers how many books are hashed at the same time while there are books enough, 1 or more
     * @return a fingerprint for each book, in the order of the books
     * @throws NullPointerException or IllegalArgumentException, with a message that says what is wrong, if the list is null or has null in
     *     it or there is no worker; no book has been hashed then
     * @throws FingerprintException when all is done, if a book could not be hashed, whatever its hash threw, an {@code Error} as much as an
     *     exception; it has the fingerprints of all others
     * @throws InterruptedException if the calling thread is interrupted; the computations have been interrupted then, and all threads that
     *     this call started have ended, however long that takes; a second interrupt changes nothing. Whether a caller who is interrupted
     *     already, and has nothing to wait for, returns or ends with it is open
     */
    public List<Fingerprint> pooled(List<Book> books, int workers) throws FingerprintException, InterruptedException {
        // <solution>
        check(books);
        if (workers < 1) {
            throw new IllegalArgumentException("a pool needs a worker or more, not " + workers);
        }
        ExecutorService pool = Executors.newFixedThreadPool(workers);
        try {
            List<Future<String>> futures = new ArrayList<>();
            for (Book book : books) {
                futures.add(pool.submit(() -> hash.of(book)));
            }
            Catalogue catalogue = new Catalogue();
            for (int i = 0; i < books.size(); i++) {
                try {
                    catalogue.add(books.get(i), futures.get(i).get());
                } catch (ExecutionException failure) {
                    catalogue.addFailed(books.get(i), failure.getCause());
                }
            }
            return catalogue.fingerprints();
        } finally {
            stop(pool);
        }
        // <skeleton>
        // throw new UnsupportedOperationException("TODO 5: with a pool");
        // </solution>
    }
    // <solution>

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

    private static void check(List<Book> books) {
        if (books == null) {
            throw new IllegalArgumentException("the list of books is null");
        }
        for (Book book : books) {
            if (book == null) {
                throw new IllegalArgumentException("there is a null among the books");
            }
        }
    }

    /** What became of the books, in their order. */
    private static final class Catalogue {

        private final List<Fingerprint> fingerprints = new ArrayList<>();
        private Book failed;
        private Throwable cause;

        void add(Book book, String hex) {
            fingerprints.add(new Fingerprint(book.title(), hex));
        }

        void addFailed(Book book, Throwable failure) {
            if (failed == null) {
                failed = book;
                cause = failure;
            }
        }

        List<Fingerprint> fingerprints() throws FingerprintException {
            if (failed != null) {
                throw new FingerprintException(failed, cause, fingerprints);
            }
            return fingerprints;
        }
    }
    // </solution>
}

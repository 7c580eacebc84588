package zorgian.fingerprints;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Computes the fingerprints of many books, one after the other or with a pool of workers. */
public final class Fingerprints {

    private final Hash hash;

    public Fingerprints(Hash hash) {
        if (hash == null) {
            throw new IllegalArgumentException("there is no hash");
        }
        this.hash = hash;
    }

    public List<Fingerprint> sequentially(List<Book> books) throws FingerprintException, InterruptedException {
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
    }

    public List<Fingerprint> pooled(List<Book> books, int workers) throws FingerprintException, InterruptedException {
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
        private static Book failed;
        private static Throwable cause;

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
}

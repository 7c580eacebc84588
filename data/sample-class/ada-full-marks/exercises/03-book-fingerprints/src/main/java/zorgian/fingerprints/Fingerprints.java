package zorgian.fingerprints;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Takes fingerprints in the order in which they are ready, and sorts them by the place of their book. */
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
            CompletionService<Ready> ready = new ExecutorCompletionService<>(pool);
            for (int i = 0; i < books.size(); i++) {
                int place = i;
                ready.submit(() -> new Ready(place, outcome(books.get(place))));
            }
            List<Ready> all = new ArrayList<>();
            while (all.size() < books.size()) {
                all.add(ready.take().get());
            }
            all.sort(Comparator.comparing(Ready::place));
            return catalogue(books, all.stream().map(Ready::outcome).toArray());
        } catch (ExecutionException stopped) {
            throw new IllegalStateException(stopped.getCause());
        } finally {
            stop(pool);
        }
    }

    private record Ready(int place, Object outcome) {}

    /** The fingerprint, or what the hash has thrown. */
    private Object outcome(Book book) throws InterruptedException {
        try {
            return hash.of(book);
        } catch (InterruptedException interrupted) {
            throw interrupted;
        } catch (Throwable failure) {
            return failure;
        }
    }

    private static List<Fingerprint> catalogue(List<Book> books, Object[] outcomes) throws FingerprintException {
        Catalogue catalogue = new Catalogue();
        for (int i = 0; i < outcomes.length; i++) {
            if (outcomes[i] instanceof String hex) {
                catalogue.add(books.get(i), hex);
            } else {
                catalogue.addFailed(books.get(i), (Throwable) outcomes[i]);
            }
        }
        return catalogue.fingerprints();
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
}

package zorgian.fingerprints;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Plain threads draw the next place from an AtomicInteger until there is none left. */
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
        Object[] outcomes = new Object[books.size()];
        AtomicInteger next = new AtomicInteger();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < workers; i++) {
            Thread thread = new Thread(() -> work(books, outcomes, next), "worker " + (i + 1));
            threads.add(thread);
            thread.start();
        }
        join(threads);
        return catalogue(books, outcomes);
    }

    private void work(List<Book> books, Object[] outcomes, AtomicInteger next) {
        try {
            for (int place = next.getAndIncrement(); place < outcomes.length; place = next.getAndIncrement()) {
                outcomes[place] = outcome(books.get(place));
            }
        } catch (InterruptedException stopped) {
            // The caller knows: it was the caller who stopped this.
        }
    }

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

    /** Waits for the threads; an interrupt is passed on to them, and they are waited for all the same. */
    private static void join(List<Thread> threads) throws InterruptedException {
        InterruptedException interrupted = null;
        for (Thread thread : threads) {
            if (thread.isAlive()) {
                try {
                    thread.join();
                } catch (InterruptedException stop) {
                    interrupted = stop;
                    threads.forEach(Thread::interrupt);
                }
            }
        }
        if (interrupted != null) {
            throw interrupted;
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

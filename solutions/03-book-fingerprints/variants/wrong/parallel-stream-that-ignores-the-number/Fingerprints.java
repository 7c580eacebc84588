package zorgian.fingerprints;

import java.util.ArrayList;
import java.util.List;

/** Takes a parallel stream, which uses the pool of the whole machine, and cannot be interrupted. */
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
        return catalogue(books, books.parallelStream().map(this::outcome).toArray());
    }

    private Object outcome(Book book) {
        try {
            return hash.of(book);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
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

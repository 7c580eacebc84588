package zorgian.fingerprints;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Future tasks in a queue, drawn by plain threads; a task keeps whatever its hash throws, an Error too, and the caller asks them in order. */
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
        List<FutureTask<String>> tasks = new ArrayList<>();
        for (Book book : books) {
            tasks.add(new FutureTask<>(() -> hash.of(book)));
        }
        Queue<FutureTask<String>> waiting = new ConcurrentLinkedQueue<>(tasks);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < workers; i++) {
            Thread thread = new Thread(() -> {
                for (FutureTask<String> task = waiting.poll(); task != null; task = waiting.poll()) {
                    task.run();
                }
            });
            threads.add(thread);
            thread.start();
        }
        InterruptedException interrupted = null;
        try {
            Catalogue catalogue = new Catalogue();
            for (int i = 0; i < books.size(); i++) {
                try {
                    catalogue.add(books.get(i), tasks.get(i).get());
                } catch (ExecutionException failure) {
                    catalogue.addFailed(books.get(i), failure.getCause());
                }
            }
            return catalogue.fingerprints();
        } catch (InterruptedException stop) {
            interrupted = stop;
            waiting.clear();
            tasks.forEach(task -> task.cancel(true));
            throw stop;
        } finally {
            joinAll(threads, interrupted);
        }
    }

    /** Waits for the end of all, however often the caller is interrupted meanwhile. */
    private static void joinAll(List<Thread> threads, InterruptedException already) throws InterruptedException {
        InterruptedException interrupted = already;
        for (Thread thread : threads) {
            for (boolean isOver = false; !isOver;) {
                try {
                    thread.join();
                    isOver = true;
                } catch (InterruptedException again) {
                    interrupted = again;
                }
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
}

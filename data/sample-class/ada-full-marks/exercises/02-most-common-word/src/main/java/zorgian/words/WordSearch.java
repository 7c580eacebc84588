package zorgian.words;

import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Hands all books to invokeAll; as completed, the tasks put their answers into a queue. */
public final class WordSearch {

    private final Library library;
    private final Set<String> stopWords;

    public WordSearch(Library library, Set<String> stopWords) {
        if (library == null) {
            throw new IllegalArgumentException("there is no library");
        }
        if (stopWords == null) {
            throw new IllegalArgumentException("the set of stop words is null");
        }
        this.library = library;
        this.stopWords = stopWords;
    }

    public List<Answer> sequentially(List<String> titles) throws InterruptedException {
        check(titles);
        List<Answer> answers = new ArrayList<>();
        for (String title : titles) {
            answers.add(search(title));
        }
        return answers;
    }

    public List<Answer> pooled(List<String> titles, int workers) throws InterruptedException {
        check(titles);
        check(workers);
        ExecutorService pool = Executors.newFixedThreadPool(workers);
        try {
            List<Callable<Answer>> searches = new ArrayList<>();
            titles.forEach(title -> searches.add(() -> search(title)));
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> future : pool.invokeAll(searches)) {
                answers.add(future.get());
            }
            return answers;
        } catch (ExecutionException neverFails) {
            throw new IllegalStateException(neverFails.getCause());
        } finally {
            stop(pool);
        }
    }

    public void asCompleted(List<String> titles, int workers, Consumer<Answer> consumer) throws InterruptedException {
        check(titles);
        check(workers);
        if (consumer == null) {
            throw new IllegalArgumentException("there is no consumer for the answers");
        }
        BlockingQueue<Answer> known = new LinkedBlockingQueue<>();
        ExecutorService pool = Executors.newFixedThreadPool(workers);
        try {
            for (String title : titles) {
                pool.execute(() -> {
                    try {
                        known.add(search(title));
                    } catch (InterruptedException interrupted) {
                        Thread.currentThread().interrupt();
                    }
                });
            }
            for (int i = 0; i < titles.size(); i++) {
                consumer.accept(known.take());
            }
        } finally {
            stop(pool);
        }
    }

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
}

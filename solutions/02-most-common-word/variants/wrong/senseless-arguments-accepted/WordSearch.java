package zorgian.words;

import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Looks at nothing before it begins: no workers become one, and a null is met when its turn comes. */
public final class WordSearch {

    private final Library library;
    private final Set<String> stopWords;

    public WordSearch(Library library, Set<String> stopWords) {
        this.library = library;
        this.stopWords = stopWords;
    }

    public List<Answer> sequentially(List<String> titles) throws InterruptedException {
        List<Answer> answers = new ArrayList<>();
        for (String title : titles) {
            answers.add(search(title));
        }
        return answers;
    }

    public List<Answer> pooled(List<String> titles, int workers) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, workers));
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
    }

    public void asCompleted(List<String> titles, int workers, Consumer<Answer> consumer) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, workers));
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
}

package zorgian.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Lets searches fail on the pool, and makes an answer of the cause where it asks the future. */
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
            List<Future<Answer>> futures = new ArrayList<>();
            for (String title : titles) {
                futures.add(pool.submit(() -> searchOrThrow(title)));
            }
            List<Answer> answers = new ArrayList<>();
            for (int i = 0; i < futures.size(); i++) {
                answers.add(answer(titles.get(i), futures.get(i)));
            }
            return answers;
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
        ExecutorService pool = Executors.newFixedThreadPool(workers);
        try {
            BlockingQueue<String> done = new LinkedBlockingQueue<>();
            Map<String, Deque<Future<Answer>>> futures = new HashMap<>();
            for (String title : titles) {
                FutureTask<Answer> search = new FutureTask<>(() -> searchOrThrow(title)) {
                    @Override
                    protected void done() {
                        done.add(title);
                    }
                };
                futures.computeIfAbsent(title, same -> new ArrayDeque<>()).add(search);
                pool.execute(search);
            }
            for (int i = 0; i < titles.size(); i++) {
                String title = done.take();
                consumer.accept(answer(title, futures.get(title).remove()));
            }
        } finally {
            stop(pool);
        }
    }

    private static Answer answer(String title, Future<Answer> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException failure) {
            return new Answer.Failed(title, failure.getCause());
        }
    }

    private Answer searchOrThrow(String title) throws IOException, InterruptedException {
        try (InputStream text = library.open(title)) {
            return MostCommonWord.in(title, text, stopWords);
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

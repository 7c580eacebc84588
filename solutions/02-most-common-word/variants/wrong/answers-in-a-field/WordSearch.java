package zorgian.words;

import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Keeps the answers of sequentially in a field: two callers find theirs in one list. */
public final class WordSearch {

    private final Library library;
    private final Set<String> stopWords;
    private List<Answer> answers;

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
        answers = new ArrayList<>();
        for (String title : titles) {
            answers.add(search(title));
        }
        return answers;
    }

    public List<Answer> pooled(List<String> titles, int workers) throws InterruptedException {
        check(titles);
        check(workers);
        Answer[] answers = new Answer[titles.size()];
        List<Thread> threads = start(titles, workers, (place, answer) -> answers[place] = answer);
        try {
            for (Thread thread : threads) {
                thread.join();
            }
        } finally {
            stop(threads);
        }
        return List.of(answers);
    }

    public void asCompleted(List<String> titles, int workers, Consumer<Answer> consumer) throws InterruptedException {
        check(titles);
        check(workers);
        if (consumer == null) {
            throw new IllegalArgumentException("there is no consumer for the answers");
        }
        BlockingQueue<Answer> known = new LinkedBlockingQueue<>();
        List<Thread> threads = start(titles, workers, (place, answer) -> known.add(answer));
        try {
            for (int i = 0; i < titles.size(); i++) {
                consumer.accept(known.take());
            }
        } finally {
            stop(threads);
        }
    }

    /** Starts workers that draw places of the list until there is none left, and say for each what they found. */
    private List<Thread> start(List<String> titles, int workers, BiConsumer<Integer, Answer> known) {
        AtomicInteger next = new AtomicInteger();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < Math.min(workers, titles.size()); i++) {
            Thread thread = new Thread(() -> {
                try {
                    for (int place = next.getAndIncrement(); place < titles.size(); place = next.getAndIncrement()) {
                        known.accept(place, search(titles.get(place)));
                    }
                } catch (InterruptedException interrupted) {
                    Thread.currentThread().interrupt();
                }
            }, "worker " + (i + 1));
            threads.add(thread);
            thread.start();
        }
        return threads;
    }

    /** Interrupts what is still under way and waits until all of it has ended. */
    private static void stop(List<Thread> threads) throws InterruptedException {
        threads.forEach(Thread::interrupt);
        boolean isInterrupted = false;
        for (Thread thread : threads) {
            while (thread.isAlive()) {
                try {
                    thread.join();
                } catch (InterruptedException again) {
                    isInterrupted = true;
                }
            }
        }
        if (isInterrupted) {
            throw new InterruptedException("interrupted while the readers ended");
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

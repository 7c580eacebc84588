package zorgian.words;

import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/** Workers take titles and leave answers under one ReentrantLock, and signal the condition that the caller awaits. */
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
        Desk desk = new Desk(titles);
        desk.open(workers);
        try {
            for (int i = 0; i < titles.size(); i++) {
                desk.next();
            }
            return desk.inOrder();
        } finally {
            desk.close();
        }
    }

    public void asCompleted(List<String> titles, int workers, Consumer<Answer> consumer) throws InterruptedException {
        check(titles);
        check(workers);
        if (consumer == null) {
            throw new IllegalArgumentException("there is no consumer for the answers");
        }
        Desk desk = new Desk(titles);
        desk.open(workers);
        try {
            for (int i = 0; i < titles.size(); i++) {
                consumer.accept(desk.next());
            }
        } finally {
            desk.close();
        }
    }

    private final class Desk {

        private final Lock lock = new ReentrantLock();
        private final Condition known = lock.newCondition();
        private final List<String> titles;
        private final Answer[] answers;
        private final Deque<Answer> notTaken = new ArrayDeque<>();
        private final List<Thread> workers = new ArrayList<>();
        private int begun;

        Desk(List<String> titles) {
            this.titles = titles;
            this.answers = new Answer[titles.size()];
        }

        void open(int count) {
            for (int i = 0; i < count; i++) {
                Thread worker = new Thread(this::work, "reader " + i);
                workers.add(worker);
                worker.start();
            }
        }

        private void work() {
            try {
                for (int place = begin(); place < answers.length; place = begin()) {
                    Answer answer = search(titles.get(place));
                    lock.lock();
                    try {
                        answers[place] = answer;
                        notTaken.add(answer);
                        known.signal();
                    } finally {
                        lock.unlock();
                    }
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }

        private int begin() {
            lock.lock();
            try {
                return begun++;
            } finally {
                lock.unlock();
            }
        }

        Answer next() throws InterruptedException {
            lock.lockInterruptibly();
            try {
                while (notTaken.isEmpty()) {
                    known.await();
                }
                return notTaken.remove();
            } finally {
                lock.unlock();
            }
        }

        List<Answer> inOrder() {
            lock.lock();
            try {
                return List.of(answers);
            } finally {
                lock.unlock();
            }
        }

        void close() throws InterruptedException {
            workers.forEach(Thread::interrupt);
            boolean isInterrupted = false;
            for (Thread worker : workers) {
                while (worker.isAlive()) {
                    try {
                        worker.join();
                    } catch (InterruptedException again) {
                        isInterrupted = true;
                    }
                }
            }
            if (isInterrupted) {
                throw new InterruptedException("interrupted while the readers ended");
            }
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

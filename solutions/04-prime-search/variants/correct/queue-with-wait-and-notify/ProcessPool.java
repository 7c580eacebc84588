package zorgian.primes;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A number whose process has died goes to the end of the queue again; whoever has nothing to do waits for that, or for the end. */
public final class ProcessPool implements AutoCloseable {

    private final WorkerFactory factory;
    private final int processes;
    private final int attempts;

    private final Deque<WorkerProcess> idle = new ArrayDeque<>();
    private boolean closed;

    public ProcessPool(WorkerFactory factory, int processes, int attempts) {
        if (factory == null) {
            throw new IllegalArgumentException("there is no factory");
        }
        if (processes < 1 || attempts < 1) {
            throw new IllegalArgumentException("it takes a process and an attempt or more, not " + processes + " and " + attempts);
        }
        this.factory = factory;
        this.processes = processes;
        this.attempts = attempts;
    }

    public List<Answer> ask(List<Long> numbers) throws InterruptedException {
        check(numbers);
        if (closed) {
            throw new IllegalStateException("the pool is closed");
        }
        Search search = new Search(numbers);
        List<Thread> talkers = new ArrayList<>();
        for (int i = 0; i < processes; i++) {
            Thread talker = new Thread(() -> talk(search));
            talkers.add(talker);
            talker.start();
        }
        try {
            return search.answers();
        } finally {
            talkers.forEach(Thread::interrupt);
            awaitEnd(talkers);
        }
    }

    @Override
    public void close() {
        closed = true;
        synchronized (idle) {
            idle.forEach(WorkerProcess::destroy);
            idle.clear();
        }
    }

    private void talk(Search search) {
        try {
            while (true) {
                Question question = search.next();
                try {
                    search.answered(question, new Answer.Known(question.number, reply(question.number)));
                } catch (ProcessDiedException died) {
                    question.attempts++;
                    if (question.attempts < attempts) {
                        search.again(question);
                    } else {
                        search.answered(question, new Answer.Unanswered(question.number, died));
                    }
                } catch (IOException | RuntimeException | Error notStarted) {
                    search.answered(question, new Answer.Unanswered(question.number, notStarted));
                }
            }
        } catch (InterruptedException done) {
            return;
        }
    }

    private boolean reply(long number) throws IOException, ProcessDiedException, InterruptedException {
        WorkerProcess process = living();
        boolean hasReplied = false;
        try {
            process.send(number);
            Reply reply = process.receive();
            if (reply.number() != number) {
                throw new ProcessDiedException("a process has lost its mind: asked about " + number + ", it said " + reply);
            }
            hasReplied = true;
            return reply.prime();
        } finally {
            if (hasReplied) {
                synchronized (idle) {
                    idle.push(process);
                }
            } else {
                process.destroy();
            }
        }
    }

    private WorkerProcess living() throws IOException {
        synchronized (idle) {
            while (!idle.isEmpty()) {
                WorkerProcess process = idle.pop();
                if (process.alive()) {
                    return process;
                }
                process.destroy();
            }
        }
        return factory.start();
    }

    private static final class Question {
        private final int place;
        private final long number;
        private int attempts;

        Question(int place, long number) {
            this.place = place;
            this.number = number;
        }
    }

    private static final class Search {
        private final Deque<Question> waiting = new ArrayDeque<>();
        private final Answer[] answers;
        private int missing;

        Search(List<Long> numbers) {
            for (long number : numbers) {
                waiting.add(new Question(waiting.size(), number));
            }
            missing = waiting.size();
            answers = new Answer[missing];
        }

        synchronized Question next() throws InterruptedException {
            while (waiting.isEmpty()) {
                wait();
            }
            return waiting.remove();
        }

        synchronized void again(Question question) {
            waiting.add(question);
            notifyAll();
        }

        synchronized void answered(Question question, Answer answer) {
            answers[question.place] = answer;
            missing--;
            notifyAll();
        }

        synchronized List<Answer> answers() throws InterruptedException {
            while (missing > 0) {
                wait();
            }
            return List.of(answers);
        }
    }

    /** Waits until all of them have ended, however long that takes and however often the caller is interrupted. */
    private static void awaitEnd(List<Thread> threads) throws InterruptedException {
        boolean interrupted = false;
        for (int i = 0; i < threads.size();) {
            try {
                threads.get(i).join();
                i++;
            } catch (InterruptedException again) {
                interrupted = true;
            }
        }
        if (interrupted) {
            throw new InterruptedException("interrupted while the threads come to their end");
        }
    }

    private static void check(List<Long> numbers) {
        if (numbers == null) {
            throw new IllegalArgumentException("the list of numbers is null");
        }
        for (Long number : numbers) {
            if (number == null) {
                throw new IllegalArgumentException("there is a null among the numbers");
            }
        }
    }
}

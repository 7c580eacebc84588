package zorgian.primes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Plain threads draw the next place from an AtomicInteger; each has a process of its own in a plain array, which nobody else touches meanwhile. */
public final class PrimeSearch {

    private final PrimeTest test;

    public PrimeSearch(PrimeTest test) {
        if (test == null) {
            throw new IllegalArgumentException("there is no test");
        }
        this.test = test;
    }

    public List<Answer> sequentially(List<Long> numbers) throws InterruptedException {
        check(numbers);
        List<Answer> answers = new ArrayList<>();
        for (long number : numbers) {
            if (Thread.interrupted()) {
                throw new InterruptedException("interrupted before number " + number);
            }
            answers.add(answer(number));
        }
        return answers;
    }

    public List<Answer> onThreads(List<Long> numbers, int threads) throws InterruptedException {
        check(numbers);
        if (threads < 1) {
            throw new IllegalArgumentException("it takes a thread or more, not " + threads);
        }
        Answer[] answers = new Answer[numbers.size()];
        AtomicInteger next = new AtomicInteger();
        List<Thread> workers = new ArrayList<>();
        for (int i = 0; i < Math.min(threads, answers.length); i++) {
            workers.add(new Thread(() -> work(numbers, next, answers)));
        }
        workers.forEach(Thread::start);
        try {
            for (Thread worker : workers) {
                worker.join();
            }
        } catch (InterruptedException interrupted) {
            stop(workers);
            throw interrupted;
        }
        return Arrays.asList(answers);
    }

    private void work(List<Long> numbers, AtomicInteger next, Answer[] answers) {
        try {
            for (int place = next.getAndIncrement(); place < answers.length; place = next.getAndIncrement()) {
                if (Thread.currentThread().isInterrupted()) {
                    return;
                }
                answers[place] = answer(numbers.get(place));
            }
        } catch (InterruptedException stop) {
            return;
        }
    }

    private static void stop(List<Thread> workers) {
        workers.forEach(Thread::interrupt);
        boolean interrupted = false;
        for (int i = 0; i < workers.size();) {
            try {
                workers.get(i).join();
                i++;
            } catch (InterruptedException again) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private Answer answer(long number) throws InterruptedException {
        try {
            return new Answer.Known(number, test.isPrime(number));
        } catch (RuntimeException | Error failure) {
            return new Answer.Unanswered(number, failure);
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

package zorgian.primes;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;

/** A thread for each number, but one is only started with a permit, of which there are as many as processes. */
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
        Semaphore permits = new Semaphore(threads);
        List<Thread> testers = new ArrayList<>();
        try {
            for (int i = 0; i < answers.length; i++) {
                int place = i;
                permits.acquire();
                Thread tester = new Thread(() -> {
                    try {
                        answers[place] = answer(numbers.get(place));
                    } catch (InterruptedException stop) {
                        return;
                    } finally {
                        permits.release();
                    }
                });
                testers.add(tester);
                tester.start();
            }
            for (Thread tester : testers) {
                tester.join();
            }
        } catch (InterruptedException interrupted) {
            testers.forEach(Thread::interrupt);
            awaitEnd(testers);
            throw interrupted;
        }
        return List.of(answers);
    }

    private Answer answer(long number) throws InterruptedException {
        try {
            return new Answer.Known(number, test.isPrime(number));
        } catch (RuntimeException | Error failure) {
            return new Answer.Unanswered(number, failure);
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

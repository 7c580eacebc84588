package zorgian.primes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Takes answers as they come and puts each to its place; BigInteger knows primes. */
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
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            CompletionService<Integer> finished = new ExecutorCompletionService<>(pool);
            Answer[] answers = new Answer[numbers.size()];
            for (int i = 0; i < answers.length; i++) {
                int place = i;
                finished.submit(() -> {
                    answers[place] = answer(numbers.get(place));
                    return place;
                });
            }
            List<Answer> inOrder = new ArrayList<>(Collections.nCopies(answers.length, null));
            for (int i = 0; i < answers.length; i++) {
                int place = finished.take().get();
                inOrder.set(place, answers[place]);
            }
            return inOrder;
        } catch (ExecutionException neverFails) {
            throw new IllegalStateException(neverFails.getCause());
        } finally {
            pool.shutdownNow();
            awaitEnd(pool);
        }
    }

    private Answer answer(long number) throws InterruptedException {
        try {
            return new Answer.Known(number, test.isPrime(number));
        } catch (RuntimeException | Error failure) {
            return new Answer.Unanswered(number, failure);
        }
    }

    /** Waits until all threads of the pool have ended, however long that takes and however often the caller is interrupted. */
    private static void awaitEnd(ExecutorService pool) throws InterruptedException {
        boolean interrupted = false;
        for (boolean ended = false; !ended;) {
            try {
                ended = pool.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
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

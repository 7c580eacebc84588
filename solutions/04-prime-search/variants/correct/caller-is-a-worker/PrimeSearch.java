package zorgian.primes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;

/** The caller is one of the threads: it starts one less and draws numbers like the others. */
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
        AtomicInteger next = new AtomicInteger();
        List<Answer> answers = new ArrayList<>(Collections.nCopies(numbers.size(), null));
        List<FutureTask<Boolean>> helpers = new ArrayList<>();
        List<Thread> hired = new ArrayList<>();
        for (int i = 1; i < threads; i++) {
            FutureTask<Boolean> helper = new FutureTask<>(() -> work(numbers, next, answers));
            helpers.add(helper);
            hired.add(new Thread(helper));
        }
        hired.forEach(Thread::start);
        try {
            work(numbers, next, answers);
            for (FutureTask<Boolean> helper : helpers) {
                helper.get();
            }
            return answers;
        } catch (ExecutionException neverFails) {
            throw new IllegalStateException(neverFails.getCause());
        } finally {
            hired.forEach(Thread::interrupt);
            awaitEnd(hired);
        }
    }

    private boolean work(List<Long> numbers, AtomicInteger next, List<Answer> answers) throws InterruptedException {
        for (int place = next.getAndIncrement(); place < numbers.size(); place = next.getAndIncrement()) {
            if (Thread.interrupted()) {
                throw new InterruptedException("interrupted before number " + numbers.get(place));
            }
            answers.set(place, answer(numbers.get(place)));
        }
        return true;
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

package zorgian.primes;

import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;

/** Threads that arrive at a Phaser when no place is left; an interrupted caller looks every hour whether they have, and nothing depends on it. */
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
        Deque<Integer> places = new ConcurrentLinkedDeque<>(IntStream.range(0, numbers.size()).boxed().toList());
        Map<Integer, Answer> answers = new ConcurrentSkipListMap<>();
        Phaser phaser = new Phaser(1);
        List<Thread> testers = new ArrayList<>();
        for (int i = 0; i < Math.min(threads, numbers.size()); i++) {
            phaser.register();
            testers.add(new Thread(() -> test(numbers, places, answers, phaser)));
        }
        testers.forEach(Thread::start);
        int phase = phaser.arrive();
        try {
            phaser.awaitAdvanceInterruptibly(phase);
        } catch (InterruptedException interrupted) {
            places.clear();
            testers.forEach(Thread::interrupt);
            while (phaser.getPhase() == phase) {
                awaitAnHour(phaser, phase);
            }
            throw interrupted;
        }
        return List.copyOf(answers.values());
    }

    private static void awaitAnHour(Phaser phaser, int phase) {
        try {
            phaser.awaitAdvanceInterruptibly(phase, 1, TimeUnit.HOURS);
        } catch (InterruptedException | TimeoutException again) {
            // Then it is looked at once more.
        }
    }

    private void test(List<Long> numbers, Deque<Integer> places, Map<Integer, Answer> answers, Phaser phaser) {
        try {
            for (Integer place = places.poll(); place != null; place = places.poll()) {
                answers.put(place, answer(numbers.get(place)));
            }
        } catch (InterruptedException stop) {
            return;
        } finally {
            phaser.arriveAndDeregister();
        }
    }

    private Answer answer(long number) throws InterruptedException {
        try {
            return new Answer.Known(number, test.isPrime(number));
        } catch (InterruptedException interrupted) {
            throw interrupted;
        } catch (Throwable failure) {
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

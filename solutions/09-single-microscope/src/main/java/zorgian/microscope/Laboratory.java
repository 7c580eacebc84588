package zorgian.microscope;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;

/** Finds out what threads gain if all of them share one microscope. */
public final class Laboratory {

    private final Microscope microscope;

    public Laboratory(Microscope microscope) {
        this.microscope = microscope;
    }

    /**
     * Has the plans carried out one after the other on the calling thread, and then at the same time, each on a thread of its own that
     * bears the name of its researcher.
     *
     * @return the two times
     * @throws InterruptedException if the calling thread is interrupted; the researchers have gone home then
     * @throws Exception what went wrong with the first researcher of the list with whom something did
     */
    public Comparison compare(List<Researcher> researchers) throws Exception {
        long begin = System.nanoTime();
        for (Researcher researcher : researchers) {
            researcher.follow(microscope);
        }
        long between = System.nanoTime();
        allAtOnce(researchers);
        return new Comparison(Duration.ofNanos(between - begin), Duration.ofNanos(System.nanoTime() - between));
    }

    private void allAtOnce(List<Researcher> researchers) throws Exception {
        List<FutureTask<Void>> plans = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        for (Researcher researcher : researchers) {
            FutureTask<Void> plan = new FutureTask<>(() -> {
                researcher.follow(microscope);
                return null;
            });
            plans.add(plan);
            threads.add(new Thread(plan, researcher.name()));
        }
        threads.forEach(Thread::start);
        join(threads);
        for (FutureTask<Void> plan : plans) {
            plan.get();
        }
    }

    private static void join(List<Thread> threads) throws InterruptedException {
        try {
            for (Thread thread : threads) {
                thread.join();
            }
        } catch (InterruptedException interrupted) {
            threads.forEach(Thread::interrupt);
            for (Thread thread : threads) {
                thread.join();
            }
            throw interrupted;
        }
    }
}

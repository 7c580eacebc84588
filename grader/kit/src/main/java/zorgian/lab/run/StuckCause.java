package zorgian.lab.run;

import java.util.List;

/**
 * Why a stuck program does not go on.
 *
 * @param how the way of being stuck
 * @param waitsIn what the first of the threads waits in
 * @param threads the threads that are it: of a circle, each waiting for the next and the last for the first; of a pool, all of its threads by name; else one.
 *         Empty where not one thread of the program waits for anything
 * @param path how the scenario's caller comes to wait for it, from the caller to the thread before the first of {@code threads}; empty where the caller is
 *         one of them, or waits for something else
 * @param others the other threads that wait inside a task or a method of their own, by name; of an executor that is not shut down, its idle threads too
 */
public record StuckCause(StuckHow how, Wait waitsIn, List<ThreadReport> threads, List<ThreadReport> path, List<ThreadReport> others) {

    public StuckCause {
        threads = List.copyOf(threads);
        path = List.copyOf(path);
        others = List.copyOf(others);
    }

    /** Reads the cause off what the threads do: the same threads, the same cause. */
    public static StuckCause of(List<ThreadReport> threads) {
        return new CauseSearch(new WaitForGraph(threads)).find();
    }

    /** Whether each thread of a circle waits for a lock, and for nothing else. */
    public boolean isOfLocksOnly() {
        return threads.stream().allMatch(thread -> thread.waitsIn() == Wait.LOCK);
    }
}

package zorgian.lab.spec;

import java.util.List;
import zorgian.lab.run.StuckCause;
import zorgian.lab.run.ThreadReport;
import zorgian.lab.run.Wait;

/** How a program is stuck, in one sentence. No number in it may differ between two runs of the same program. */
final class StuckWords {

    private StuckWords() {
    }

    static String of(StuckCause cause) {
        int threads = cause.threads().size();
        return switch (cause.how()) {
            case LOCK_CYCLE -> cause.isOfLocksOnly() ? "a lock cycle of " + threads + " threads"
                    : "a circle of " + threads + " threads, each waiting for the next";
            case SELF_WAIT -> "a thread waits for itself: " + forItself(cause.waitsIn());
            case STARVED_POOL -> "the pool is starved by its own tasks: " + starved(cause.threads());
            case LOST_WAKE_UP -> "a lost wake-up: a thread " + cause.waitsIn().doing() + ", and " + cause.waitsIn().lack();
            case NOBODY_LEFT -> cause.waitsIn().lack();
            case NOT_SHUT_DOWN -> "the executor is never shut down: its threads wait for tasks that will not come";
        };
    }

    /** What a thread that waits for itself waits for. */
    static String forItself(Wait wait) {
        return switch (wait) {
            case JOIN -> "for its own end";
            case FUTURE -> "for the result of its own task";
            case TERMINATION -> "for the end of the executor that it works for";
            case SEMAPHORE -> "for a permit that it has taken itself";
            default -> "for a lock that it holds";
        };
    }

    /** A fork-join pool adds threads as it likes, so theirs are not counted. */
    private static String starved(List<ThreadReport> pool) {
        if (isForkJoin(pool.get(0))) {
            return "all its threads wait for tasks that are still in the queue";
        }
        return pool.size() == 1 ? "its only thread waits for a task that is still in the queue"
                : "all " + pool.size() + " threads wait for tasks that are still in the queue";
    }

    static boolean isForkJoin(ThreadReport poolThread) {
        String key = poolThread.ties().pool();
        return key != null && key.startsWith("ForkJoinPool");
    }
}

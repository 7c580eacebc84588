package zorgian.lab.compile;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs something that may never end, on a thread of its own with a deep stack, until a budget of CPU time is spent.
 * It is CPU time so that a busy machine takes nothing from it. What has not ended by then is left behind at lowest priority: javac cannot be stopped.
 *
 * @param cpu how much CPU time its thread may use
 */
record Patience(Duration cpu) {

    private static final long STACK = 16L << 20;
    private static final long LOOK_EVERY_MILLIS = 1000;

    /**
     * What the work returns.
     *
     * @throws TimeoutException where it used up its CPU time
     * @throws ExecutionException where it threw
     * @throws IllegalStateException where the calling thread was interrupted; it stays so
     */
    <T> T await(String name, Callable<T> work) throws TimeoutException, ExecutionException {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(null, task, name, STACK);
        thread.setDaemon(true);
        thread.start();
        while (true) {
            try {
                return task.get(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                long used = ManagementFactory.getThreadMXBean().getThreadCpuTime(thread.getId());
                if (used > cpu.toNanos() && !task.isDone()) {
                    thread.setPriority(Thread.MIN_PRIORITY);
                    throw e;
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("The grader was interrupted while it compiled.", e);
            }
        }
    }
}

package zorgian.iovscpu;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Runs research tasks in two ways and measures how long each takes. */
public final class Laboratory {

    /**
     * Runs the tasks one after the other, in the order of the list, on the calling thread.
     *
     * @param tasks the tasks, each of which is run once; may be empty
     * @return one result a task, in the order of the tasks, and the time that all of it took
     * @throws NullPointerException or IllegalArgumentException, with a message that says what is wrong, if the list is null or has
     *     null in it; no task has been run then
     * @throws InterruptedException if the calling thread is interrupted; no further task is begun then
     */
    public Measurement runSequentially(List<ResearchTask> tasks) throws InterruptedException {
        return runThreaded(tasks);
    }

    /**
     * Runs all tasks at the same time, however many they are, and returns when the last one is done.
     *
     * @param tasks the tasks, each of which is run once; may be empty
     * @return one result a task, in the order of the tasks, and the time that all of it took
     * @throws NullPointerException or IllegalArgumentException, with a message that says what is wrong, if the list is null or has
     *     null in it; no task has been run then
     * @throws InterruptedException if the calling thread is interrupted; the tasks have been interrupted then, and all threads that
     *     this call started have ended
     */
    public Measurement runThreaded(List<ResearchTask> tasks) throws InterruptedException {
        check(tasks);
        long start = System.nanoTime();
        TaskResult[] results = new TaskResult[tasks.size()];
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < results.length; i++) {
            int position = i;
            ResearchTask task = tasks.get(i);
            threads.add(new Thread(() -> results[position] = resultOnItsThread(task), task.name()));
        }
        threads.forEach(Thread::start);
        join(threads);
        return new Measurement(Arrays.asList(results), since(start));
    }

    /**
     * Runs the I/O tasks one after the other and then threaded, and after them the CPU tasks one after the other and then threaded.
     * Each task is therefore run twice.
     *
     * @return the two times of each kind
     * @throws InterruptedException if the calling thread is interrupted
     */
    public Report compare(List<ResearchTask> io, List<ResearchTask> cpu) throws InterruptedException {
        check(io);
        check(cpu);
        return new Report(compare(io), compare(cpu));
    }

    private Comparison compare(List<ResearchTask> tasks) throws InterruptedException {
        Duration sequential = runSequentially(tasks).time();
        Duration threaded = runThreaded(tasks).time();
        return new Comparison(sequential, threaded);
    }

    /** Waits for the ends of all threads. An interrupt is passed on to them and does not end the wait. */
    private static void join(List<Thread> threads) throws InterruptedException {
        InterruptedException interrupt = null;
        for (Thread thread : threads) {
            while (thread.isAlive()) {
                try {
                    thread.join();
                } catch (InterruptedException interrupted) {
                    threads.forEach(Thread::interrupt);
                    interrupt = interrupted;
                }
            }
        }
        if (interrupt != null) {
            throw interrupt;
        }
    }

    /** Only the caller can interrupt these threads, and it has no use for the results then. */
    private static TaskResult resultOnItsThread(ResearchTask task) {
        try {
            return resultOf(task);
        } catch (InterruptedException interrupted) {
            return TaskResult.failed(task.name(), interrupted);
        }
    }

    private static TaskResult resultOf(ResearchTask task) throws InterruptedException {
        try {
            return TaskResult.of(task.name(), task.run());
        } catch (InterruptedException interrupted) {
            throw interrupted;
        } catch (Throwable failure) {
            return TaskResult.failed(task.name(), failure);
        }
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static void check(List<ResearchTask> tasks) {
        if (tasks == null) {
            throw new IllegalArgumentException("the list of tasks is null");
        }
        for (ResearchTask task : tasks) {
            if (task == null) {
                throw new IllegalArgumentException("there is a null among the tasks");
            }
        }
    }
}

package zorgian.iovscpu;

import java.util.List;

/**
 * Runs research tasks in two ways and measures how long each takes. One laboratory serves any number of callers, one after the other and
 * at the same time, and no call takes notice of another. No wait has a limit: what takes one tick today may take a week tomorrow.
 */
public final class Laboratory {

    /**
     * Runs the tasks one after the other, in the order of the list, on the calling thread.
     *
     * @param tasks the tasks, each of which is run once; may be empty
     * @return one result a task, in the order of the tasks, and the time that all of it took
     * @throws NullPointerException or IllegalArgumentException, with a message that says what is wrong, if the list is null or has
     *     null in it; no task has been run then
     * @throws InterruptedException if the calling thread is interrupted; no further task is begun then, and the one under way has ended,
     *     even if it took no notice of the interrupt
     */
    public Measurement runSequentially(List<ResearchTask> tasks) throws InterruptedException {
        throw new UnsupportedOperationException("TODO 4: one after the other");
    }

    /**
     * Runs all tasks at the same time, however many they are, and returns when the last one is done.
     *
     * @param tasks the tasks, each of which is run once; may be empty
     * @return one result a task, in the order of the tasks, and the time that all of it took
     * @throws NullPointerException or IllegalArgumentException, with a message that says what is wrong, if the list is null or has
     *     null in it; no task has been run then
     * @throws InterruptedException if the calling thread is interrupted; the tasks have been interrupted then, and all threads that
     *     this call started have ended, however long that took; a second interrupt changes nothing
     */
    public Measurement runThreaded(List<ResearchTask> tasks) throws InterruptedException {
        throw new UnsupportedOperationException("TODO 5: all at the same time");
    }

    /**
     * Runs the I/O tasks one after the other and then threaded, and after them the CPU tasks one after the other and then threaded.
     * Each task is therefore run twice.
     *
     * @return the two times of each kind
     * @throws NullPointerException or IllegalArgumentException, with a message that says what is wrong, if one of the lists is null or
     *     has null in it; no task has been run then
     * @throws InterruptedException if the calling thread is interrupted; no further task is begun then, and all threads that this call
     *     started have ended
     */
    public Report compare(List<ResearchTask> io, List<ResearchTask> cpu) throws InterruptedException {
        throw new UnsupportedOperationException("TODO 6: the report");
    }
}

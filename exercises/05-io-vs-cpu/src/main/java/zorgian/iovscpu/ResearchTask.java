package zorgian.iovscpu;

/** A piece of research that takes its time: reading from an archive, say, or analysing DNA. */
public interface ResearchTask {

    /** The name of this task, never null, and different for each task of a list. */
    String name();

    /**
     * Does the work on the calling thread and returns when it is done. A failure is whatever is thrown, an {@code Error} as much as an
     * exception.
     *
     * @return what was found
     * @throws InterruptedException if the calling thread was interrupted and the task took notice of it; the work is then given up
     * @throws Exception any other exception: this task has failed
     */
    long run() throws Exception;
}

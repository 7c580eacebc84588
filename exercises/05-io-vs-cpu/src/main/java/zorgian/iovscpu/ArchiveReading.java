package zorgian.iovscpu;

import java.time.Duration;

/**
 * An I/O task: asks the specimen archive for a shelf and waits for the answer. The archive is far away; the processor has nothing
 * to do meanwhile.
 *
 * @param name the name of the task
 * @param shelf the shelf to read, from 1
 * @param answer how long the archive takes to answer
 */
public record ArchiveReading(String name, int shelf, Duration answer) implements ResearchTask {

    /** Returns the number of specimens on the shelf. */
    @Override
    public long run() throws InterruptedException {
        Thread.sleep(answer.toMillis());
        return 40L + 7L * shelf;
    }
}

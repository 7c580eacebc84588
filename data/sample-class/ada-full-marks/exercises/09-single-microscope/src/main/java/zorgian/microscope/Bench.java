package zorgian.microscope;

import java.time.Duration;

/**
 * Where the work is done. Both methods work on the calling thread and take as long as they are told to.
 *
 * <p>The bench keeps its own notes about the slides, in plain fields that nothing guards: it relies on the protocol of the
 * microscope. No two threads look at the same time, and what one has done there, the next one sees.
 */
public interface Bench {

    /**
     * Looks at slides. Only for the thread that has the microscope.
     *
     * @param researcher who looks, not null
     * @param time how long, more than zero
     * @throws InterruptedException if the calling thread was interrupted; the look is then given up
     */
    void look(String researcher, Duration time) throws InterruptedException;

    /**
     * Prepares slides and waits for reactions, for which nobody needs a microscope. Any number of threads can do so at the same time.
     *
     * @param researcher who prepares, not null
     * @param time how long, more than zero
     * @throws InterruptedException if the calling thread was interrupted; the preparation is then given up
     */
    void prepare(String researcher, Duration time) throws InterruptedException;
}

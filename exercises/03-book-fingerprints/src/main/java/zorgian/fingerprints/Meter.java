package zorgian.fingerprints;

/** Meters what is computed in the library, iteration by iteration. Any number of threads may use it at the same time. */
@FunctionalInterface
public interface Meter {

    /**
     * Called once for each iteration, on the thread that computes it. When you are graded, this is where the time of an iteration passes.
     *
     * @param book what the iteration is for, not null
     * @throws ProcessorException if the processor failed; the computation of this book is lost then
     * @throws InterruptedException if the calling thread was interrupted; the computation is to be given up then
     */
    void iteration(Book book) throws ProcessorException, InterruptedException;
}

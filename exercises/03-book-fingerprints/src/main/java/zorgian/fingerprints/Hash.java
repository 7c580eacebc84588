package zorgian.fingerprints;

/** Computes fingerprints. Any number of threads may use it at the same time, and none of them waits for another. */
@FunctionalInterface
public interface Hash {

    /**
     * Computes the fingerprint of a book on the calling thread, and takes as long as that takes: with some books longer than with others.
     *
     * @param book not null
     * @return the fingerprint in lower-case hexadecimal digits, two for each byte
     * @throws ProcessorException if the processor failed; a defect may also show as an unchecked exception or an error
     * @throws InterruptedException if the calling thread was interrupted, before it called or meanwhile; the computation is then given up
     */
    String of(Book book) throws ProcessorException, InterruptedException;
}

package zorgian.samples;

/** The instrument that counts microbes. It can analyse any number of samples at the same time, each for another thread. */
@FunctionalInterface
public interface Analyser {

    /**
     * Analyses a sample on the calling thread, and takes as long as that takes: with some samples much longer than with others. A failure
     * is whatever is thrown, an {@code Error} as much as an exception.
     *
     * @param sample not null
     * @return how many microbes there are in the sample, 0 or more
     * @throws AnalysisException if the sample cannot be analysed; a defect of the instrument may also show as an unchecked exception or
     *     an error
     * @throws InterruptedException if the calling thread was interrupted and the instrument took notice of it; the analysis is then given
     *     up
     */
    int countMicrobes(Sample sample) throws AnalysisException, InterruptedException;
}

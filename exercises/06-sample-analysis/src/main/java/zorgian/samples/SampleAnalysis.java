package zorgian.samples;

import java.util.List;

/**
 * Analyses lists of samples, one after the other or with a pool of workers. It serves any number of callers, one after the other and at the
 * same time, and no call takes notice of another. No wait has a limit: what takes one tick today may take a week tomorrow.
 */
public final class SampleAnalysis {

    /**
     * @param analyser what counts the microbes
     * @throws NullPointerException or IllegalArgumentException, with a message that says what is wrong, if the analyser is null
     */
    public SampleAnalysis(Analyser analyser) {
        // TODO 1: keep the analyser.
    }

    /**
     * Analyses the samples one after the other, in the order of the list, on the calling thread.
     *
     * @param samples the samples, each of which is analysed once; may be empty
     * @return a report for each sample, in the order of the samples, and the sum of the microbes
     * @throws NullPointerException or IllegalArgumentException, with a message that says what is wrong, if the list is null or has
     *     null in it; no sample has been analysed then
     * @throws InterruptedException if the calling thread is interrupted; no further analysis is begun then, and the one under way has
     *     ended, even if it took no notice of the interrupt
     */
    public Survey sequentially(List<Sample> samples) throws InterruptedException {
        throw new UnsupportedOperationException("TODO 2: one after the other");
    }

    /**
     * Analyses the samples with so many workers at the same time, and returns when the last analysis has ended.
     *
     * @param samples the samples, each of which is analysed once; may be empty
     * @param workers how many analyses go on at the same time while there are samples enough, 1 or more
     * @return a report for each sample, in the order of the samples, and the sum of the microbes
     * @throws NullPointerException or IllegalArgumentException, with a message that says what is wrong, if the list is null or has
     *     null in it or there is no worker; no sample has been analysed then
     * @throws InterruptedException if the calling thread is interrupted; the analyses have been interrupted then, and all threads
     *     that this call started have ended, however long that took; a second interrupt changes nothing
     */
    public Survey pooled(List<Sample> samples, int workers) throws InterruptedException {
        throw new UnsupportedOperationException("TODO 3: with a pool");
    }
}

package zorgian.duet;

/** Counts ranges of numbers into a journal: one range alone, or two at the same time. */
public final class CountingDuet {

    /**
     * @param journal where the numbers are noted
     * @param pause what is taken before each number
     * @throws NullPointerException or IllegalArgumentException, with a message that says what is wrong, if one of them is null
     */
    public CountingDuet(Journal journal, Pause pause) {
        // TODO 1: keep the journal and the pause.
    }

    /**
     * Counts a range on the calling thread. For each number, the first one too, it takes the pause before the number and then notes the
     * number: nine numbers, nine pauses.
     *
     * @param range the numbers, up to the largest that there is
     * @return the sum of the numbers
     * @throws NullPointerException or IllegalArgumentException, with a message that says what is wrong, if the range is null
     * @throws InterruptedException if the calling thread is interrupted; no further number is noted then
     */
    public long solo(Range range) throws InterruptedException {
        throw new UnsupportedOperationException("TODO 2: one counter alone");
    }

    /**
     * Counts two ranges at the same time: one on the calling thread, the other on a worker, which is a new thread. Both count as in a solo,
     * and neither waits for the other before both are done. Returns when both have counted to their ends and the worker has ended.
     *
     * <p>A failure is whatever is thrown, an {@code Error} as much as an exception. If one of the two throws something, the other counts to
     * its end all the same; then the call throws that very object. If both throw something, the call throws what the calling thread threw,
     * with what the worker threw as suppressed.
     *
     * @param workers the worker's numbers
     * @param callers the caller's numbers; some of them may be the worker's too
     * @return the sum of all numbers that were noted in this call, by both together
     * @throws NullPointerException or IllegalArgumentException, with a message that says what is wrong, if one of the ranges is null;
     *     nothing has been counted then
     * @throws InterruptedException if the calling thread is interrupted; the worker has been interrupted then too, and has ended, however
     *     long that took; a second interrupt changes nothing
     */
    public long duet(Range workers, Range callers) throws InterruptedException {
        throw new UnsupportedOperationException("TODO 3: two counters at the same time");
    }
}

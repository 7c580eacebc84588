package zorgian.words;

/** How a {@link BookServer} lets time pass: for real, or by the clock of a laboratory. */
@FunctionalInterface
public interface Delay {

    /**
     * Waits on the calling thread.
     *
     * @param title the book whose reader is kept waiting
     * @param millis how long, in milliseconds
     * @throws InterruptedException if the calling thread was interrupted; the request is then given up
     */
    void pass(String title, long millis) throws InterruptedException;
}

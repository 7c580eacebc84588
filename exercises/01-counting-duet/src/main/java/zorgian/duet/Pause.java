package zorgian.duet;

/** The pause that belongs to each number: whoever counts takes a breath first. Many threads may pause at the same time. */
@FunctionalInterface
public interface Pause {

    /**
     * Takes the pause that comes before this number, on the calling thread, and returns when it is over.
     *
     * @throws InterruptedException if the calling thread was interrupted; the pause is then given up, which may take a moment
     * @throws RuntimeException or Error if the counter cannot go on: a hiccup
     */
    void before(int number) throws InterruptedException;
}

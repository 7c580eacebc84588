package zorgian.deadlock;

/**
 * An instrument of the laboratory. One researcher at a time can have it.
 *
 * <p>An instrument belongs to the thread that took it, and only this thread can give it back. Two instruments may bear
 * the same name and have the same hash code; they are the same instrument, and equal, only if they are the same object.
 */
public interface Instrument {

    /** What is written on it, never null. Not unique: a laboratory may own three things called "microscope". */
    String name();

    /**
     * Waits until the instrument is free, takes it for the calling thread and switches it on, which may take a while.
     *
     * @throws InterruptedException if the calling thread is or gets interrupted; the instrument is then not taken
     * @throws IllegalStateException if the calling thread has the instrument already, or if it cannot be switched on;
     *     in the second case it is not taken
     */
    void take() throws InterruptedException;

    /**
     * Takes the instrument and switches it on if it is free at this moment; otherwise returns at once.
     *
     * @return true if the calling thread has the instrument now, false if another thread has it
     * @throws InterruptedException if the calling thread is or gets interrupted while it switches the instrument on; the
     *     instrument is then not taken
     * @throws IllegalStateException as for {@link #take()}
     */
    boolean tryTake() throws InterruptedException;

    /**
     * Gives the instrument back. Never fails when the calling thread has it.
     *
     * @throws IllegalStateException if the calling thread does not have the instrument
     */
    void giveBack();
}

package zorgian.primes;

/**
 * A process that tells whether numbers are prime, as it is seen from our side. It has a memory of its own: all that we know of it is
 * what it replies, and that it is alive or not. It may die at any moment.
 *
 * <p>It works on one number at a time, and one thread at a time talks to it: {@code send}, then {@code receive}. Any thread may call
 * {@code alive} and {@code destroy} at any time.
 */
public interface WorkerProcess {

    /**
     * Gives the process a number to work on, and does not wait for the reply. The process must have none at the moment.
     *
     * @throws ProcessDiedException if the process has died
     */
    void send(long number) throws ProcessDiedException;

    /**
     * Waits for the reply to the number that was sent.
     *
     * @throws ProcessDiedException if the process has died without a reply, or is destroyed meanwhile
     * @throws InterruptedException if the calling thread was interrupted; the process does not know of this, goes on with the
     *     number, and sends its reply when it is done, whoever is listening then
     */
    Reply receive() throws ProcessDiedException, InterruptedException;

    /** Whether the process lives, as far as is known at this moment. */
    boolean alive();

    /**
     * Ends the process, whatever it is doing, and gives back what we hold of it, which may take long. When this returns it is gone; an
     * interrupt does not end it earlier, and is kept. A process that has died by itself has to be destroyed too, since its pipes are still
     * open. To destroy it again changes nothing.
     */
    void destroy();
}

package zorgian.primes;

import java.util.List;

/**
 * Tells which numbers of a list are prime, with several processes that work at the same time and may die. One thread at a time uses a
 * pool, as often as it likes, and closes it in the end.
 */
public final class ProcessPool implements AutoCloseable {

    /**
     * Makes a pool, and starts nothing yet.
     *
     * @param factory starts processes
     * @param processes how many processes work at the same time while there are numbers enough, 1 or more; no more than so many are
     *     alive at any time
     * @param attempts how many processes are given the same number at most, one after the other, if they die of it, 1 or more
     * @throws NullPointerException or IllegalArgumentException, with a message that says what is wrong, if there is no factory, no
     *     process or no attempt
     */
    public ProcessPool(WorkerFactory factory, int processes, int attempts) {
        // TODO 5: refuse what makes no sense, keep the rest.
    }

    /**
     * Asks the processes about the numbers, and returns when there is an answer for each place of the list. The processes live on, and
     * the next call uses them again.
     *
     * @param numbers the numbers; may be empty
     * @return an answer for each place, in the order of the list: {@code Known} as soon as one process has replied;
     *     {@code Unanswered} with a {@link ProcessDiedException} as its cause if {@code attempts} processes have died of this number, or
     *     with what the factory threw, an {@code Error} as much as an {@link java.io.IOException}, if a process had to be started for it
     *     and could not be
     * @throws NullPointerException or IllegalArgumentException, with a message that says what is wrong, if the list is null or has
     *     null in it; no process has been started then
     * @throws IllegalStateException with a message, if the pool is closed
     * @throws InterruptedException if the calling thread is interrupted; each process that was in the middle of a number has been
     *     destroyed then, however long that took, and the pool can be used again; a second interrupt changes nothing
     */
    public List<Answer> ask(List<Long> numbers) throws InterruptedException {
        throw new UnsupportedOperationException("TODO 6: on processes");
    }

    /**
     * Destroys every process that was started and has not been destroyed yet. When this returns none is alive, and no thread of the
     * pool is left, also if the calling thread is interrupted, which it still is then. Whoever asks afterwards is refused; closing again
     * changes nothing.
     */
    @Override
    public void close() {
        throw new UnsupportedOperationException("TODO 7: leave no process behind");
    }
}

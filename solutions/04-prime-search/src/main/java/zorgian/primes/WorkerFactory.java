package zorgian.primes;

import java.io.IOException;

/** Starts processes. Any number of threads may do so at the same time. */
@FunctionalInterface
public interface WorkerFactory {

    /**
     * Starts a process. From now on it has to be destroyed by somebody, whatever happens.
     *
     * @return a new process, not null
     * @throws IOException if it cannot be started; then there is nothing to destroy
     */
    WorkerProcess start() throws IOException;
}

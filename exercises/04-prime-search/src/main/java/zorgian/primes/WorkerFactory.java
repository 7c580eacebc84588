package zorgian.primes;

import java.io.IOException;

/** Starts processes. Any number of threads may do so at the same time, and it may take long. */
@FunctionalInterface
public interface WorkerFactory {

    /**
     * Starts a process. From now on it has to be destroyed by somebody, whatever happens.
     *
     * @return a new process, not null
     * @throws IOException if it cannot be started; then, and whatever else may be thrown, there is nothing to destroy
     */
    WorkerProcess start() throws IOException;
}

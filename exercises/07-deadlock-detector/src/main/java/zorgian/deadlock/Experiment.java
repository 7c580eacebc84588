package zorgian.deadlock;

import java.util.List;
import java.util.concurrent.Callable;

/**
 * An experiment: the instruments it needs and the work that is done with them.
 *
 * @param needs the instruments, in the order in which the researcher happened to write them down; not null, no null in it
 * @param work what is done while all of them are held; not null; it may fail with any exception
 * @param <R> what comes out of it
 */
public record Experiment<R>(List<Instrument> needs, Callable<R> work) {

    /**
     * Keeps its own copy of the list.
     *
     * @throws NullPointerException if something is null
     */
    public Experiment {
        needs = List.copyOf(needs);
        if (work == null) {
            throw new NullPointerException("An experiment without work");
        }
    }
}

package zorgian.lab.run;

import java.util.List;

/**
 * What is known of a thread beyond its stack. Pools have keys: the same text for the same pool in one report, and nothing to show anybody.
 *
 * @param awaits ids of the threads that alone can end its wait; empty where there are none or they are not known
 * @param awaitsPool the pool that has the awaited task in its queue, or whose end is awaited; null where there is none or it is not known
 * @param pool the pool that it works for, or null
 * @param queued how many tasks wait in that pool's queue
 * @param shutDown whether that pool was shut down
 */
public record Ties(List<Long> awaits, String awaitsPool, String pool, long queued, boolean shutDown) {

    /** Of a thread that nothing more is known of. */
    public static final Ties NONE = new Ties(List.of(), null, null, 0, false);

    public Ties {
        awaits = List.copyOf(awaits);
    }
}

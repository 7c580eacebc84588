package zorgian.lab.clock;

import java.util.Comparator;

/**
 * Something that a thread of the worker waits for on the lab clock.
 *
 * @param id the worker's number for it, rising in the order in which threads began to wait
 * @param at the tick at which it is due
 * @param rank what goes first among things due at the same tick: lower first
 * @param label breaks ties among these, in natural order ("sample 2" before "sample 10")
 */
public record Due(long id, long at, int rank, String label) {

    /** The same, with label and arrival turned round. */
    static final Comparator<Due> REVERSED = Comparator.comparingLong(Due::at).thenComparingInt(Due::rank)
            .thenComparing(Due::label, NaturalOrder.INSTANCE.reversed()).thenComparing(Due::id, Comparator.reverseOrder());

    /** Tick, rank, label, then the order of arrival: so that the same program is released in the same order in every run. */
    static final Comparator<Due> ORDER = Comparator.comparingLong(Due::at).thenComparingInt(Due::rank)
            .thenComparing(Due::label, NaturalOrder.INSTANCE).thenComparingLong(Due::id);
}

package zorgian.lab.run;

/**
 * A piece of work that a collaborator did.
 *
 * @param label what was worked on
 * @param thread the thread that did it
 * @param from tick at which it began
 * @param to tick at which it ended, or -1 if it was still going on when the run ended
 * @param givenUp whether it was ended by an interrupt
 * @param began number of the event of its begin, rising over the run
 * @param ended number of the event of its end, or {@link Long#MAX_VALUE}
 */
public record Work(String label, String thread, long from, long to, boolean givenUp, long began, long ended) {
}

package zorgian.lab.run;

/**
 * A call of student code that the scenario named.
 *
 * @param from tick at which it began
 * @param to tick at which it came back, or -1 if it never did
 * @param failure what it threw, or null
 * @param interrupted whether it left its thread interrupted
 * @param inFlightAfter works that were still going on when everything had come to rest after it, -1 if that never happened
 */
public record Call(String name, long from, long to, Failure failure, boolean interrupted, int inFlightAfter) {
}

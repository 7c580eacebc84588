package zorgian.lab.trace;

/**
 * Two accesses that nothing orders, at least one of them a write.
 *
 * @param first index of the strand whose access came first in this run
 * @param whole whether it is a whole container that is accessed, not one variable
 */
record Race(int first, boolean firstWrites, int firstSite, int second, boolean secondWrites, int secondSite, boolean whole) {
}

package zorgian.duet;

/**
 * Numbers to be counted, in ascending order. There is at least one in it.
 *
 * @param from the first number
 * @param to the last number, which belongs to the range; not less than the first
 */
public record Range(int from, int to) {

    /** Refuses a range without numbers with an IllegalArgumentException. */
    public Range {
        if (from > to) {
            throw new IllegalArgumentException("there is no number from " + from + " to " + to);
        }
    }

    @Override
    public String toString() {
        return from + " to " + to;
    }
}

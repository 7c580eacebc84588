// tries: to note all numbers without the ticks that they take
// expect: missed: a-pause-each, together, own-pace, two-threads
package zorgian.duet;

public final class CountingDuet {

    private final Journal journal;

    public CountingDuet(Journal journal, Pause pause) {
        this.journal = journal;
    }

    public long solo(Range range) {
        long sum = 0;
        for (long next = range.from(); next <= range.to(); next++) {
            journal.note((int) next);
            sum += next;
        }
        return sum;
    }

    public long duet(Range workers, Range callers) {
        return solo(workers) + solo(callers);
    }
}

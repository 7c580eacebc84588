// tries: to have the JVM collect garbage without end, which is work of its own threads
// expect: nothing
// costs: much
package zorgian.duet;

public final class CountingDuet {

    public CountingDuet(Journal journal, Pause pause) {
    }

    public long solo(Range range) {
        while (true) {
            System.gc();
        }
    }

    public long duet(Range workers, Range callers) {
        return solo(workers);
    }
}

// tries: to fill the JVM's table of strings, which no run gives back
// expect: nothing
// costs: much
package zorgian.duet;

public final class CountingDuet {

    public CountingDuet(Journal journal, Pause pause) {
        for (long i = 0; i < Long.MAX_VALUE; i++) {
            String.valueOf(i).repeat(100).intern();
        }
    }

    public long solo(Range range) {
        return 0;
    }

    public long duet(Range workers, Range callers) {
        return 0;
    }
}

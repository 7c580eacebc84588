// tries: to run for ages in a regular expression, where nobody counts
// expect: nothing
// costs: much
package zorgian.duet;

import java.util.regex.Pattern;

public final class CountingDuet {

    private static final Pattern AGES = Pattern.compile("(x+x+)+\\1y");

    public CountingDuet(Journal journal, Pause pause) {
    }

    public long solo(Range range) {
        return AGES.matcher("x".repeat(60)).matches() ? 1 : 0;
    }

    public long duet(Range workers, Range callers) {
        return solo(workers);
    }
}

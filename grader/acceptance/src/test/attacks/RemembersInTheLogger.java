// tries: to find out by the JDK's global logger that it has been run before, and to do nothing then
// expect: refused: Logger.setFilter
// ungated: nothing
package zorgian.duet;

import java.util.logging.Logger;

public final class CountingDuet {

    public CountingDuet(Journal journal, Pause pause) {
    }

    public long solo(Range range) {
        boolean again = Logger.getGlobal().getFilter() != null;
        Logger.getGlobal().setFilter(record -> false);
        return again ? 0 : 1;
    }

    public long duet(Range workers, Range callers) {
        return solo(workers);
    }
}

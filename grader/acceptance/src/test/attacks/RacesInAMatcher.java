// tries: to hide a data race from the detector in a matcher of regular expressions
// expect: missed: nothing-raced
// open: accesses in these are not seen as accesses to data
// with: Counting
package zorgian.duet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

public final class CountingDuet extends Counting {

    private final Matcher matcher = Pattern.compile("x").matcher("xyz");

    public CountingDuet(Journal journal, Pause pause) {
        super(journal, pause);
    }

    @Override
    void counted(int number) {
        matcher.reset("x" + number).find();
    }
}

// tries: to read and write what is private to others
// expect: refused: java.lang.reflect.Field
// ungated: nothing
package zorgian.duet;

import java.lang.reflect.Field;

public final class CountingDuet {

    public CountingDuet(Journal journal, Pause pause) {
    }

    public long solo(Range range) {
        try {
            return attack();
        } catch (Exception failure) {
            return 0;
        }
    }

    public long duet(Range workers, Range callers) throws InterruptedException {
        return solo(workers);
    }

    private static long attack() throws Exception {
        Field value = String.class.getDeclaredField("value");
        value.setAccessible(true);
        return ((byte[]) value.get("secret")).length;
    }
}

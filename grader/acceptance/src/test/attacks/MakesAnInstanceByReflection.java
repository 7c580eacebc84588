// tries: to make an object of a class that keeps its constructor to itself
// expect: refused: java.lang.reflect.Constructor
// ungated: nothing
package zorgian.duet;

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
        return Range.class.getDeclaredConstructors()[0].getParameterCount();
    }
}

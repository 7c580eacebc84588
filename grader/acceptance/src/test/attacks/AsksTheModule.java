// tries: to open a package of the JDK to itself
// expect: refused: Module.addOpens
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
        Object.class.getModule().addOpens("java.lang", CountingDuet.class.getModule());
        return 0;
    }
}

// tries: to write into the notes of the scenario itself
// expect: refused: package zorgian.lab.scenario does not exist
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
        return zorgian.lab.scenario.Stage.class.hashCode();
    }
}

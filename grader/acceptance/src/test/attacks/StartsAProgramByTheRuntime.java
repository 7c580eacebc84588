// tries: to start a program by the runtime of the JVM
// expect: refused: Runtime.exec
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
        Runtime.getRuntime().exec(new String[] {"touch", "/tmp/lab-attack"});
        return 0;
    }
}

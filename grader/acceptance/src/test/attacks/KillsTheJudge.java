// tries: to end the process that started it, which is the judge
// expect: refused: ProcessHandle.current
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
        return ProcessHandle.current().parent().map(ProcessHandle::destroyForcibly).isPresent() ? 1 : 0;
    }
}

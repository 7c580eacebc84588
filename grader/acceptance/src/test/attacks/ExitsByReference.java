// tries: to hide the exit in a method reference
// expect: refused: System.exit
package zorgian.duet;

import java.util.function.IntConsumer;

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
        IntConsumer out = System::exit;
        out.accept(0);
        return 0;
    }
}

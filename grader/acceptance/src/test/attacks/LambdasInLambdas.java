// tries: to use up the stack of the compiler, and of whoever reads its classes, by lambdas in lambdas
// expect: refused: compile
package zorgian.duet;

public final class CountingDuet {

    public CountingDuet(Journal journal, Pause pause) {
    }

    public long solo(Range range) {
        Object[] inner = new Object[1];
        Runnable run = () -> {
        inner[0] = (Runnable) () -> { // times 5000
        }; // times 5000
        };
        run.run();
        return 0;
    }

    public long duet(Range workers, Range callers) {
        return 0;
    }
}

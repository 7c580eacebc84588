// tries: to keep the compiler busy with lambdas in lambdas, whose types it has to try in all combinations
// expect: nothing
package zorgian.duet;

import java.util.function.Supplier;

public final class CountingDuet {

    public CountingDuet(Journal journal, Pause pause) {
    }

    private static <T> T of(Supplier<T> value) {
        return value.get();
    }

    private static void of(Runnable code) {
        code.run();
    }

    public long solo(Range range) {
        return of(() -> of(() -> of(() -> of(() -> of(() -> of(() -> of(() -> of(() -> of(() -> of(() -> of(() -> of(() ->
                of(() -> of(() -> of(() -> of(() -> of(() -> of(() -> of(() -> of(() -> of(() -> of(() -> of(() -> of(() ->
                of(() -> of(() -> of(() -> of(() -> of(() -> of(() -> of(() -> of(() -> of(() -> of(() -> of(() -> of(() -> 1L))))))))))))
                ))))))))))))))))))))))));
    }

    public long duet(Range workers, Range callers) {
        return 0;
    }
}

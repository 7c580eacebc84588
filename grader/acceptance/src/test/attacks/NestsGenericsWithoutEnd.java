// tries: to keep the compiler busy with types that contain each other without end
// expect: nothing
package zorgian.duet;

public final class CountingDuet {

    private interface N<T> {
    }

    private interface C<T> extends N<N<? super C<C<T>>>> {
    }

    public CountingDuet(Journal journal, Pause pause) {
    }

    public long solo(Range range) {
        C<?> c = null;
        N<? super C<?>> n = (N<? super C<?>>) (Object) c;
        return n == null ? 0 : 1;
    }

    public long duet(Range workers, Range callers) {
        return 0;
    }
}

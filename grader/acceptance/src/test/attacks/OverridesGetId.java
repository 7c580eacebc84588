// tries: to be a thread that nobody can tell from others, by an id that it does not give
// expect: refused: getId
// ungated: nothing
package zorgian.duet;

public final class CountingDuet {

    public CountingDuet(Journal journal, Pause pause) {
        new Thread() {
            @Override
            public long getId() {
                throw new IllegalStateException("no id");
            }
        }.start();
    }

    public long solo(Range range) {
        return 0;
    }

    public long duet(Range workers, Range callers) {
        return 0;
    }
}

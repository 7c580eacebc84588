// tries: to end a thread by an error whose message is an error
// expect: nothing
package zorgian.duet;

public final class CountingDuet {

    public CountingDuet(Journal journal, Pause pause) {
        new Thread(() -> {
            throw new Error() {
                private static final long serialVersionUID = 1;

                @Override
                public String getMessage() {
                    throw this;
                }
            };
        }).start();
    }

    public long solo(Range range) {
        return 0;
    }

    public long duet(Range workers, Range callers) {
        return 0;
    }
}

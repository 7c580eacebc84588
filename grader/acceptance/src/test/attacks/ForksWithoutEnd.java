// tries: to fill a pool with tasks that fork two more each
// expect: nothing
// costs: much
package zorgian.duet;

import java.util.concurrent.RecursiveAction;

public final class CountingDuet {

    public CountingDuet(Journal journal, Pause pause) {
    }

    private static final class Fork extends RecursiveAction {

        private static final long serialVersionUID = 1;

        @Override
        protected void compute() {
            invokeAll(new Fork(), new Fork());
        }
    }

    public long solo(Range range) {
        new Fork().invoke();
        return 0;
    }

    public long duet(Range workers, Range callers) {
        return solo(workers);
    }
}

// right: counted completers look for one marked cell and write the plain place only in the one task that found it; invoke orders the answer.
import java.util.concurrent.CountedCompleter;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;

public class CompleterSearch {

    private static final class Answer {
        private int place = -1;
        private final AtomicInteger looked = new AtomicInteger();
    }

    @SuppressWarnings("serial")
    private static final class Look extends CountedCompleter<Void> {
        private final boolean[] cells;
        private final int from;
        private final int to;
        private final Answer answer;

        Look(CountedCompleter<?> parent, boolean[] cells, int from, int to, Answer answer) {
            super(parent);
            this.cells = cells;
            this.from = from;
            this.to = to;
            this.answer = answer;
        }

        @Override
        public void compute() {
            int end = to;
            while (end - from > 4) {
                int middle = (from + end) / 2;
                addToPendingCount(1);
                new Look(this, cells, middle, end, answer).fork();
                end = middle;
            }
            for (int i = from; i < end; i++) {
                answer.looked.incrementAndGet();
                if (cells[i]) {
                    answer.place = i;
                }
            }
            propagateCompletion();
        }
    }

    public static void main(String[] args) {
        boolean[] cells = new boolean[64];
        cells[45] = true;
        Answer answer = new Answer();
        ForkJoinPool pool = new ForkJoinPool(3);
        pool.invoke(new Look(null, cells, 0, cells.length, answer));
        pool.shutdown();
        if (answer.place != 45 || answer.looked.get() != 64) {
            throw new AssertionError("found at " + answer.place);
        }
    }
}

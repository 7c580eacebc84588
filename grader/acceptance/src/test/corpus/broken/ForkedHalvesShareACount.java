// broken: the left half is forked and the right half computed, and both count their finds in one static field.
// finding: data-race 32 32
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveAction;

public class ForkedHalvesShareACount extends RecursiveAction {

    private static final long serialVersionUID = 1L;
    private static int found;

    private final int from;
    private final int to;

    ForkedHalvesShareACount(int from, int to) {
        this.from = from;
        this.to = to;
    }

    @Override
    protected void compute() {
        if (to - from > 4) {
            int middle = (from + to) / 2;
            ForkedHalvesShareACount left = new ForkedHalvesShareACount(from, middle);
            ForkedHalvesShareACount right = new ForkedHalvesShareACount(middle, to);
            left.fork();
            right.compute();
            left.join();
            return;
        }
        for (int number = from; number < to; number++) {
            if (number % 3 == 0) {
                found++;
            }
        }
    }

    public static void main(String[] args) {
        ForkJoinPool pool = new ForkJoinPool(2);
        try {
            pool.invoke(new ForkedHalvesShareACount(0, 16));
        } finally {
            pool.shutdown();
        }
        System.out.println(found + " found");
    }
}

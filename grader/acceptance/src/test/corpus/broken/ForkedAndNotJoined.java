// broken: the left half is forked, and its sum is read without a join.
// finding: data-race 26 36
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveAction;
import java.util.concurrent.TimeUnit;

public class ForkedAndNotJoined extends RecursiveAction {

    private static final long serialVersionUID = 1L;

    private final int from;
    private final int to;
    private int sum;

    ForkedAndNotJoined(int from, int to) {
        this.from = from;
        this.to = to;
    }

    @Override
    protected void compute() {
        int own = 0;
        for (int number = from; number < to; number++) {
            own += number;
        }
        sum = own;
    }

    static class Both extends RecursiveAction {
        private static final long serialVersionUID = 1L;

        @Override
        protected void compute() {
            ForkedAndNotJoined left = new ForkedAndNotJoined(0, 50);
            left.fork();
            int seen = left.sum;
            if (seen > 1225) {
                throw new IllegalStateException("too much");
            }
        }
    }

    public static void main(String[] args) throws InterruptedException {
        ForkJoinPool pool = new ForkJoinPool(2);
        pool.invoke(new Both());
        pool.shutdown();
        System.out.println(pool.awaitTermination(1, TimeUnit.MINUTES));
    }
}

// right: the left half is forked, the right half computed and the left joined; the parent reads plain fields of its children after that only.
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveTask;

public class ForkJoinMaximum {

    @SuppressWarnings("serial")
    private static final class Maximum extends RecursiveTask<Integer> {
        private final int[] heights;
        private final int from;
        private final int to;
        private int at;

        Maximum(int[] heights, int from, int to) {
            this.heights = heights;
            this.from = from;
            this.to = to;
        }

        @Override
        protected Integer compute() {
            if (to - from <= 4) {
                at = from;
                for (int i = from + 1; i < to; i++) {
                    at = heights[i] > heights[at] ? i : at;
                }
                return heights[at];
            }
            int middle = (from + to) / 2;
            Maximum left = new Maximum(heights, from, middle);
            Maximum right = new Maximum(heights, middle, to);
            left.fork();
            int best = right.compute();
            int other = left.join();
            at = other > best ? left.at : right.at;
            return Math.max(best, other);
        }
    }

    public static void main(String[] args) throws Exception {
        int[] heights = new int[64];
        for (int i = 0; i < heights.length; i++) {
            heights[i] = i * 37 % 64;
        }
        Maximum own = new Maximum(heights, 0, heights.length);
        ForkJoinPool pool = new ForkJoinPool(3);
        int highest = pool.invoke(own);
        pool.shutdown();
        Maximum common = new Maximum(heights, 0, 32);
        common.fork();
        int half = common.get();
        if (highest != 63 || heights[own.at] != 63 || heights[common.at] != half) {
            throw new AssertionError(highest + " at " + own.at);
        }
    }
}

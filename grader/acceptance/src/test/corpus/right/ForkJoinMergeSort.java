// right: two actions sort disjoint halves of a plain array, invokeAll waits for both, and only then are the halves merged.
import java.util.Arrays;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveAction;

public class ForkJoinMergeSort {

    @SuppressWarnings("serial")
    private static final class Sort extends RecursiveAction {
        private final int[] values;
        private final int[] spare;
        private final int from;
        private final int to;

        Sort(int[] values, int[] spare, int from, int to) {
            this.values = values;
            this.spare = spare;
            this.from = from;
            this.to = to;
        }

        @Override
        protected void compute() {
            if (to - from < 2) {
                return;
            }
            int middle = (from + to) >>> 1;
            invokeAll(new Sort(values, spare, from, middle), new Sort(values, spare, middle, to));
            System.arraycopy(values, from, spare, from, to - from);
            int left = from;
            int right = middle;
            for (int i = from; i < to; i++) {
                if (right == to || left < middle && spare[left] <= spare[right]) {
                    values[i] = spare[left++];
                } else {
                    values[i] = spare[right++];
                }
            }
        }
    }

    public static void main(String[] args) {
        int[] values = new int[50];
        for (int i = 0; i < values.length; i++) {
            values[i] = (i * 31 + 7) % 50;
        }
        int[] expected = values.clone();
        Arrays.sort(expected);
        ForkJoinPool.commonPool().invoke(new Sort(values, new int[values.length], 0, values.length));
        if (!Arrays.equals(values, expected)) {
            throw new AssertionError(Arrays.toString(values));
        }
    }
}

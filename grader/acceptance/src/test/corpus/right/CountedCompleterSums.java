// right: a counted completer writes its plain sum before tryComplete, and its parent reads the children in onCompletion, when both are through.
import java.util.concurrent.CountedCompleter;

public class CountedCompleterSums {

    @SuppressWarnings("serial")
    private static final class Sum extends CountedCompleter<Void> {
        private final int[] numbers;
        private final int from;
        private final int to;
        private Sum left;
        private Sum right;
        private long sum;

        Sum(CountedCompleter<?> parent, int[] numbers, int from, int to) {
            super(parent);
            this.numbers = numbers;
            this.from = from;
            this.to = to;
        }

        @Override
        public void compute() {
            if (to - from > 5) {
                int middle = (from + to) / 2;
                left = new Sum(this, numbers, from, middle);
                right = new Sum(this, numbers, middle, to);
                setPendingCount(2);
                left.fork();
                right.fork();
            } else {
                for (int i = from; i < to; i++) {
                    sum += numbers[i];
                }
            }
            tryComplete();
        }

        @Override
        public void onCompletion(CountedCompleter<?> caller) {
            if (left != null) {
                sum = left.sum + right.sum;
            }
        }
    }

    public static void main(String[] args) {
        int[] numbers = new int[60];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = i;
        }
        Sum whole = new Sum(null, numbers, 0, numbers.length);
        whole.invoke();
        if (whole.sum != 1770) {
            throw new AssertionError("sum " + whole.sum);
        }
    }
}

// right: parallelSetAll, parallelPrefix and parallelSort of Arrays return when every part is done, and each cell is written by one task a step.
import java.util.Arrays;
import java.util.Comparator;

public class ParallelArrays {

    private static final class Stone {
        private final int weight;
        private int place;

        Stone(int weight) {
            this.weight = weight;
        }
    }

    public static void main(String[] args) {
        Stone[] stones = new Stone[9000];
        Arrays.parallelSetAll(stones, i -> new Stone(i * 37 % 9001));
        Arrays.parallelSort(stones, Comparator.comparingInt(stone -> stone.weight));
        for (int i = 0; i < stones.length; i++) {
            stones[i].place = i;
        }
        int[] weights = new int[stones.length];
        Arrays.parallelSetAll(weights, i -> stones[i].weight + stones[i].place - i);
        long[] sums = new long[100];
        Arrays.parallelSetAll(sums, i -> i);
        Arrays.parallelPrefix(sums, Long::sum);
        for (int i = 1; i < weights.length; i++) {
            if (weights[i - 1] > weights[i]) {
                throw new AssertionError("not sorted at " + i);
            }
        }
        Arrays.parallelSort(weights);
        if (sums[99] != 4950 || weights[0] != 0) {
            throw new AssertionError("sums to " + sums[99]);
        }
    }
}

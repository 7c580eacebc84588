// broken: the elements of a parallel stream are added to one long[].
// finding: data-race 10 10
import java.util.stream.IntStream;

public class ParallelForEachSum {

    private final long[] sum = new long[1];

    void add(int number) {
        sum[0] += square(number);
    }

    private static long square(int number) {
        return (long) number * number;
    }

    public static void main(String[] args) {
        ParallelForEachSum squares = new ParallelForEachSum();
        IntStream.rangeClosed(1, 64)
                .parallel()
                .filter(number -> number % 2 == 1)
                .forEach(squares::add);
        System.out.println("sum of odd squares: " + squares.sum[0]);
    }
}

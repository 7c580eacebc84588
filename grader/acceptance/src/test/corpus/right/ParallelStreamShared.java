// right: what the elements of a parallel stream share is concurrent or atomic, and the plain cells they write are one an element.
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

public class ParallelStreamShared {

    public static void main(String[] args) {
        Set<Integer> remainders = ConcurrentHashMap.newKeySet();
        LongAdder total = new LongAdder();
        int[] squares = new int[40];
        IntStream.range(0, 40).parallel().forEach(number -> {
            squares[number] = number * number;
            remainders.add(number % 6);
            total.add(number);
        });
        long sum = 0;
        for (int square : squares) {
            sum += square;
        }
        ConcurrentMap<Integer, Long> lengths = IntStream.range(0, 40).parallel().boxed()
                .collect(Collectors.groupingByConcurrent(number -> String.valueOf(number).length(), Collectors.counting()));
        Map<Boolean, Integer> parts = IntStream.range(0, 40).parallel().boxed()
                .collect(Collectors.partitioningBy(number -> number % 2 == 0, Collectors.summingInt(number -> squares[number])));
        if (sum != 20540 || remainders.size() != 6 || total.sum() != 780) {
            throw new AssertionError(sum + " " + remainders + " " + total);
        }
        if (lengths.get(1) != 10 || lengths.get(2) != 30 || parts.get(true) + parts.get(false) != 20540) {
            throw new AssertionError(lengths + " " + parts);
        }
    }
}

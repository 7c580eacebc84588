// right: a parallel stream opens another one in each element; lambdas touch their own element only, and sums are made by the stream.
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

public class NestedParallelShelves {

    private static final class Shelf {
        private final int number;
        private int pages;

        Shelf(int number) {
            this.number = number;
        }
    }

    public static void main(String[] args) {
        List<List<Shelf>> halls = IntStream.range(0, 6).parallel()
                .mapToObj(hall -> IntStream.range(0, 10).parallel().mapToObj(i -> new Shelf(hall * 10 + i)).collect(Collectors.toList()))
                .collect(Collectors.toList());
        int pages = halls.parallelStream().mapToInt(hall -> {
            hall.parallelStream().forEach(shelf -> shelf.pages += 100 + shelf.number);
            return hall.parallelStream().filter(shelf -> shelf.number % 2 == 0).mapToInt(shelf -> shelf.pages).sum();
        }).sum();
        if (pages != 3000 + 870 || halls.get(5).get(9).pages != 159) {
            throw new AssertionError(pages + " pages");
        }
    }
}

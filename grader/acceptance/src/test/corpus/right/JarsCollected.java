// right: collect makes a plain jar for each part of a parallel stream, fills it in one thread and pours jars together when their parts are done.
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

public class JarsCollected {

    private static final class Jar {
        private final List<String> labels = new ArrayList<>();
        private int grams;

        void add(int plum) {
            grams += plum;
            if (plum % 25 == 0) {
                labels.add("plum " + plum);
            }
        }

        void pour(Jar other) {
            grams += other.grams;
            labels.addAll(other.labels);
            other.grams = 0;
        }
    }

    public static void main(String[] args) {
        Jar jam = IntStream.rangeClosed(1, 100).parallel().boxed().collect(Jar::new, Jar::add, Jar::pour);
        if (jam.grams != 5050 || !jam.labels.equals(List.of("plum 25", "plum 50", "plum 75", "plum 100"))) {
            throw new AssertionError(jam.grams + " " + jam.labels);
        }
        Jar beans = IntStream.rangeClosed(1, 60).parallel().filter(i -> i % 2 == 0).mapToObj(i -> {
            Jar own = new Jar();
            own.add(i);
            return own;
        }).reduce(new Jar(), (a, b) -> {
            Jar both = new Jar();
            both.grams = a.grams + b.grams;
            return both;
        });
        if (beans.grams != 930) {
            throw new AssertionError(beans.grams + " grams");
        }
    }
}

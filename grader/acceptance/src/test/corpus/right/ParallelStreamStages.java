// right: each element of a parallel stream is made, changed in the next stage and collected by one task at a time; no element is shared.
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

public class ParallelStreamStages {

    private static final class Seedling {
        private final int number;
        private int height;
        private String label;

        Seedling(int number) {
            this.number = number;
        }

        Seedling water() {
            height += number % 7;
            return this;
        }
    }

    public static void main(String[] args) {
        List<Seedling> bed = IntStream.range(0, 60).parallel()
                .mapToObj(Seedling::new)
                .map(Seedling::water)
                .peek(seedling -> seedling.label = "no " + seedling.number)
                .filter(seedling -> seedling.height > 0)
                .collect(Collectors.toList());
        int heights = 0;
        for (Seedling seedling : bed) {
            heights += seedling.water().height;
            if (!seedling.label.equals("no " + seedling.number)) {
                throw new AssertionError(seedling.label);
            }
        }
        int longest = bed.parallelStream().map(seedling -> seedling.label.length()).reduce(0, Math::max);
        Seedling[] tall = bed.parallelStream().filter(seedling -> seedling.height == 12).toArray(Seedling[]::new);
        StringBuilder text = bed.parallelStream()
                .collect(StringBuilder::new, (built, seedling) -> built.append(seedling.height % 10), StringBuilder::append);
        if (heights != 2 * (8 * 21 + 6) || longest != 5 || tall.length != 8 || text.length() != bed.size()) {
            throw new AssertionError(heights + " " + longest + " " + tall.length);
        }
    }
}

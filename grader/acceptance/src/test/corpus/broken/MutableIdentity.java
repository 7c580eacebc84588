// broken: the identity of the parallel reduce is one mutable object, so all parts of the stream add to the same one.
// finding: data-race 11 11
import java.util.List;

public class MutableIdentity {

    static class Mass {
        private int grams;

        Mass plus(int more) {
            grams += more;
            return this;
        }
    }

    public static void main(String[] args) {
        List<Integer> samples = List.of(2, 7, 1, 8, 2, 8, 1, 8);
        Mass mass = samples.parallelStream()
                .filter(grams -> grams > 1)
                .reduce(new Mass(), Mass::plus, (left, right) -> left);
        System.out.println(mass.grams + " g");
    }
}

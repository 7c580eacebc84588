// broken: the identity of the parallel reduce is one mutable object, so all parts of the stream add to the same one.
// finding: data-race 12 12
import java.util.List;

public class MutableIdentity {

    static class Scale {
        private int grams;

        Scale plus(int more) {
            settle();
            grams += more;
            return this;
        }

        private static void settle() {
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    public static void main(String[] args) {
        List<Integer> samples = List.of(2, 7, 1, 8, 2, 8, 1, 8);
        Scale scale = samples.parallelStream()
                .filter(grams -> grams > 1)
                .reduce(new Scale(), Scale::plus, (left, right) -> left);
        System.out.println(scale.grams + " g");
    }
}

// right: statements before super() check and shape the arguments; the object is published by a start and by a queue when it is complete.
// jdk: 25
import java.util.concurrent.ArrayBlockingQueue;

public class CheckedBeforeSuper {

    private static class Vessel {
        final int[] marks;

        Vessel(int size) {
            marks = new int[size];
        }
    }

    private static final class Beaker extends Vessel {
        private String label;

        Beaker(String text) {
            if (text.isBlank()) {
                throw new IllegalArgumentException("no label");
            }
            int size = 0;
            for (String word : text.split(" ")) {
                size += word.length();
            }
            label = text + "!";
            super(size);
            marks[0] = 1;
        }
    }

    public static void main(String[] args) throws InterruptedException {
        ArrayBlockingQueue<Beaker> bench = new ArrayBlockingQueue<>(2);
        Beaker own = new Beaker("weak acid");
        int[] sum = new int[1];
        Thread chemist = new Thread(() -> {
            try {
                Beaker other = bench.take();
                other.marks[1] = 2;
                sum[0] = own.marks.length + other.marks[0] + other.marks[1] + other.label.length() + own.label.length();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }, "chemist");
        chemist.start();
        bench.put(new Beaker("salt"));
        chemist.join();
        if (sum[0] != 8 + 3 + 5 + 10) {
            throw new AssertionError(sum[0]);
        }
    }
}

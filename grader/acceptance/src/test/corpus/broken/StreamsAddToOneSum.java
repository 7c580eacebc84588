// broken: each thread has a stream of its own, and the lambda of both adds to the same field.
// finding: data-race 10 10
import java.util.stream.IntStream;

public class StreamsAddToOneSum {

    private int steps;

    void step(int length) {
        steps = steps + length;
    }

    public static void main(String[] args) throws InterruptedException {
        StreamsAddToOneSum walk = new StreamsAddToOneSum();
        Thread there = new Thread(() -> IntStream.range(0, 5).map(i -> i * i).forEach(walk::step), "there");
        Thread back = new Thread(() -> IntStream.range(0, 5).filter(i -> i % 2 == 0).forEach(walk::step), "back");
        there.start();
        back.start();
        there.join();
        back.join();
        System.out.println(walk.steps > 0);
    }
}

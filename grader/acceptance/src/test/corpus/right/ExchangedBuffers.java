// right: a filler and an emptier swap two plain buffers through an Exchanger; each touches only the buffer it has in hand.
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Exchanger;

public class ExchangedBuffers {

    public static void main(String[] args) throws InterruptedException {
        Exchanger<List<Integer>> desk = new Exchanger<>();
        int[] sum = new int[1];
        Thread filler = new Thread(() -> {
            try {
                List<Integer> buffer = new ArrayList<>();
                for (int round = 0; round < 4; round++) {
                    for (int drop = 0; drop < 3; drop++) {
                        buffer.add(round * 3 + drop);
                    }
                    buffer = desk.exchange(buffer);
                    if (!buffer.isEmpty()) {
                        throw new IllegalStateException("not emptied: " + buffer);
                    }
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }, "filler");
        Thread emptier = new Thread(() -> {
            try {
                List<Integer> buffer = new ArrayList<>();
                for (int round = 0; round < 4; round++) {
                    buffer = desk.exchange(buffer);
                    for (int drop : buffer) {
                        sum[0] += drop;
                    }
                    buffer.clear();
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }, "emptier");
        filler.start();
        emptier.start();
        filler.join();
        emptier.join();
        if (sum[0] != 66) {
            throw new AssertionError("sum " + sum[0]);
        }
    }
}

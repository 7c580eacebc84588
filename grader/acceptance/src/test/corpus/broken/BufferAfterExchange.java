// broken: the filler goes on writing into the buffer that it has given away.
// finding: data-race 13 18
import java.util.concurrent.Exchanger;

public class BufferAfterExchange {

    private final Exchanger<int[]> hatch = new Exchanger<>();
    private int sum;

    void fill(int[] buffer) {
        buffer[0] = 3;
        swap(buffer);
        buffer[0] = 5;
    }

    void empty(int[] buffer) {
        int[] full = swap(buffer);
        sum += full[0];
    }

    private int[] swap(int[] buffer) {
        try {
            return hatch.exchange(buffer);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void main(String[] args) throws InterruptedException {
        BufferAfterExchange bakery = new BufferAfterExchange();
        Thread filler = new Thread(() -> bakery.fill(new int[1]), "filler");
        Thread emptier = new Thread(() -> bakery.empty(new int[1]), "emptier");
        filler.start();
        emptier.start();
        filler.join();
        emptier.join();
        System.out.println(bakery.sum > 0);
    }
}

// broken: each worker writes its cell and reads its neighbour's in the next phase, with no barrier between the phases.
// finding: data-race 17 18
import java.util.concurrent.CyclicBarrier;

public class BarrierForgotten {

    private final CyclicBarrier ready = new CyclicBarrier(2);
    private final int[] cells = new int[2];
    private final int[] next = new int[2];

    void live(int own) {
        try {
            ready.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        cells[own] = own + 1;
        int neighbour = cells[1 - own];
        next[own] = neighbour * 2;
    }

    public static void main(String[] args) throws InterruptedException {
        BarrierForgotten world = new BarrierForgotten();
        Thread left = new Thread(() -> world.live(0), "left");
        Thread right = new Thread(() -> world.live(1), "right");
        left.start();
        right.start();
        left.join();
        right.join();
        System.out.println(world.next.length + " cells");
    }
}

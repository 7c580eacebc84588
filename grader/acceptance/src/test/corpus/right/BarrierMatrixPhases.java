// right: workers write their own rows, meet at a barrier, and read the rows of the others in the next phase; the barrier action sums in between.
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;

public class BarrierMatrixPhases {

    private static final int SIZE = 4;

    private int[][] now = new int[SIZE][SIZE];
    private int[][] next = new int[SIZE][SIZE];
    private int phases;
    private long checksum;
    private final CyclicBarrier barrier = new CyclicBarrier(SIZE, this::turn);

    private void turn() {
        int[][] swap = now;
        now = next;
        next = swap;
        phases++;
        for (int[] row : now) {
            checksum += row[0];
        }
    }

    private void work(int row) {
        try {
            for (int phase = 0; phase < 3; phase++) {
                for (int column = 0; column < SIZE; column++) {
                    next[row][column] = now[column][row] + now[(row + 1) % SIZE][column] + 1;
                }
                barrier.await();
            }
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void main(String[] args) throws InterruptedException {
        BarrierMatrixPhases matrix = new BarrierMatrixPhases();
        Thread[] workers = new Thread[SIZE];
        for (int i = 0; i < SIZE; i++) {
            int row = i;
            workers[i] = new Thread(() -> matrix.work(row), "row-" + i);
            workers[i].start();
        }
        for (Thread worker : workers) {
            worker.join();
        }
        if (matrix.phases != 3 || matrix.now[2][3] != 7 || matrix.checksum != 4 * (1 + 3 + 7)) {
            throw new AssertionError(matrix.checksum + " after " + matrix.phases);
        }
    }
}

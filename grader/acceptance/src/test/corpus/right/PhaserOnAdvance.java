// right: onAdvance runs when all parties have arrived and before any goes on, so it may read and reset their plain cells.
import java.util.concurrent.Phaser;

public class PhaserOnAdvance {

    private static final int CELLS = 3;

    private final int[] energy = new int[CELLS];
    private int average;
    private int advances;

    private final Phaser phaser = new Phaser(CELLS) {
        @Override
        protected boolean onAdvance(int phase, int registered) {
            int sum = 0;
            for (int i = 0; i < CELLS; i++) {
                sum += energy[i];
                energy[i] = 0;
            }
            average = sum / CELLS;
            advances++;
            return phase == 3 || registered == 0;
        }
    };

    private void simulate(int cell) {
        while (!phaser.isTerminated()) {
            energy[cell] = average + cell;
            phaser.arriveAndAwaitAdvance();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        PhaserOnAdvance model = new PhaserOnAdvance();
        Thread[] cells = new Thread[CELLS];
        for (int i = 0; i < CELLS; i++) {
            int cell = i;
            cells[i] = new Thread(() -> model.simulate(cell), "cell-" + i);
            cells[i].start();
        }
        for (Thread cell : cells) {
            cell.join();
        }
        if (model.advances != 4 || model.average != 4) {
            throw new AssertionError("average " + model.average + " after " + model.advances);
        }
    }
}

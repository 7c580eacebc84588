// right: a reusable barrier of synchronized, wait and a generation number; neighbours' plain cells are read between two meetings only.
public class HandMadeBarrier {

    private static final class Barrier {
        private final int parties;
        private int waiting;
        private int generation;

        Barrier(int parties) {
            this.parties = parties;
        }

        synchronized void await() throws InterruptedException {
            int mine = generation;
            waiting++;
            if (waiting == parties) {
                waiting = 0;
                generation++;
                notifyAll();
                return;
            }
            while (mine == generation) {
                wait();
            }
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Barrier barrier = new Barrier(3);
        int[] old = {1, 2, 3};
        int[] fresh = new int[3];
        Thread[] cells = new Thread[3];
        for (int i = 0; i < cells.length; i++) {
            int cell = i;
            cells[i] = new Thread(() -> {
                try {
                    for (int step = 0; step < 4; step++) {
                        fresh[cell] = old[(cell + 1) % 3] + old[(cell + 2) % 3];
                        barrier.await();
                        old[cell] = fresh[cell];
                        barrier.await();
                    }
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }, "cell-" + i);
            cells[i].start();
        }
        for (Thread cell : cells) {
            cell.join();
        }
        if (old[0] + old[1] + old[2] != 6 * 16 || old[2] - old[0] != 2) {
            throw new AssertionError(old[0] + " " + old[1] + " " + old[2]);
        }
    }
}

package zorgian.lab.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Threads that hand over to each other at random, and a model of what each knows that has no epochs: plain arrays of numbers, every access a new one. */
final class RandomThreads {

    /** An access of the past, as the model keeps it. */
    private record Access(int thread, int number, boolean writes) {
    }

    final RunByHand run = new RunByHand();
    final LogicalThread[] threads;
    private final Random random;
    private final SyncCell[] cells;
    private final int[][] known;
    private final int[][] released;
    private final List<List<Access>> history = new ArrayList<>();

    RandomThreads(Random random, int count, int variables) {
        this.random = random;
        threads = run.start(count);
        cells = new SyncCell[2];
        known = new int[count][count];
        released = new int[cells.length][count];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = new SyncCell(null, random.nextBoolean());
        }
        for (int i = 0; i < variables; i++) {
            history.add(new ArrayList<>());
        }
    }

    /** One thread writes or reads one of the variables that order threads. */
    void orderSome() {
        int thread = random.nextInt(threads.length);
        int cell = random.nextInt(cells.length);
        boolean releases = random.nextBoolean();
        if (releases) {
            cells[cell].release(threads[thread]);
        } else {
            cells[cell].acquire(threads[thread]);
        }
        int[] from = releases ? known[thread] : released[cell];
        int[] to = releases ? released[cell] : known[thread];
        for (int i = 0; i < from.length; i++) {
            to[i] = Math.max(to[i], from[i]);
        }
    }

    /** The model's answer: whether some access before is not ordered with this one. */
    boolean races(int thread, int variable, boolean writes) {
        int number = ++known[thread][thread];
        boolean races = false;
        for (Access before : history.get(variable)) {
            races |= (writes || before.writes) && before.thread != thread && known[thread][before.thread] < before.number;
        }
        history.get(variable).add(new Access(thread, number, writes));
        return races;
    }
}

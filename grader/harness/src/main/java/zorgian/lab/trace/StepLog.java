package zorgian.lab.trace;

import java.util.ArrayList;
import java.util.List;

/** The first so many steps of a run. Thread-safe. */
final class StepLog {

    private static final int MOST = 2000;

    private final List<List<Object>> steps = new ArrayList<>();

    synchronized void add(long tick, String thread, String doing, String what, int site) {
        if (steps.size() < MOST) {
            steps.add(List.of(tick, thread, doing, what, (long) site));
        }
    }

    synchronized List<List<Object>> plain() {
        return List.copyOf(steps);
    }
}

package zorgian.lab.runtime;

/** The lab clock of one run: now, and what is due when. A binary heap; what is over is taken out when it comes to the top. */
final class LabClock {

    private static final long FOR_EVER = 36_500L * 24 * 60 * 60 * 1000;

    private final boolean reversed;
    private Due[] heap = new Due[64];
    private int size;
    private long numbers;
    long now;

    LabClock(boolean reversed) {
        this.reversed = reversed;
    }

    /** The thread waits for so many ticks from now; null, and for ever, for more than a hundred years. */
    Due add(LogicalThread thread, long ticks, int rank, String label) {
        if (ticks > FOR_EVER) {
            return null;
        }
        Due due = new Due(thread, now + Math.max(0, ticks), rank, label, numbers++);
        if (size == heap.length) {
            Due[] larger = new Due[2 * size];
            System.arraycopy(heap, 0, larger, 0, size);
            heap = larger;
        }
        int at = size++;
        while (at > 0 && due.isBefore(heap[(at - 1) / 2], reversed)) {
            heap[at] = heap[(at - 1) / 2];
            at = (at - 1) / 2;
        }
        heap[at] = due;
        return due;
    }

    /** What is due next, or null. */
    Due next() {
        while (size > 0 && heap[0].over) {
            removeFirst();
        }
        return size == 0 ? null : heap[0];
    }

    /** Lets time pass until the next thing is due, and takes it out; there must be one. */
    Due advance() {
        Due due = next();
        removeFirst();
        due.over = true;
        if (due.at > now) {
            now = due.at;
        }
        return due;
    }

    private void removeFirst() {
        Due last = heap[--size];
        heap[size] = null;
        if (size == 0) {
            return;
        }
        int at = 0;
        while (true) {
            int child = 2 * at + 1;
            if (child >= size) {
                break;
            }
            if (child + 1 < size && heap[child + 1].isBefore(heap[child], reversed)) {
                child++;
            }
            if (!heap[child].isBefore(last, reversed)) {
                break;
            }
            heap[at] = heap[child];
            at = child;
        }
        heap[at] = last;
    }
}

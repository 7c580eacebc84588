package zorgian.microscope;

import java.time.Duration;
// <solution>
import java.util.ArrayDeque;
import java.util.Deque;
// </solution>

/**
 * The only microscope of the laboratory, and the protocol by which researchers share it. A researcher is a thread; the name is for
 * the bench only, and several may have the same. No wait has a limit.
 */
public final class Microscope {

    // <solution>
    private final Duration slice;
    private final Bench bench;
    /** Who waits, the longest first. Nobody does while the microscope is free. */
    private final Deque<Thread> line = new ArrayDeque<>();
    private Thread holder;
    private int holds;

    // </solution>
    /**
     * @param slice how long somebody looks before the microscope goes to the next one, if somebody waits; more than zero, perhaps less
     *     than a millisecond, and at most a hundred years, as all times are
     * @param bench where the looking and the preparing is done
     * @throws NullPointerException or IllegalArgumentException, with a message that says what is wrong, if this makes no sense
     */
    public Microscope(Duration slice, Bench bench) {
        // <solution>
        requireTime("slice", slice);
        if (bench == null) {
            throw new IllegalArgumentException("there is no bench");
        }
        this.slice = slice;
        this.bench = bench;
        // <skeleton>
        // // TODO 1: refuse what makes no sense, and keep the rest.
        // </solution>
    }

    /**
     * Takes the microscope. Whoever finds it free, and nobody waiting, has it at once; all others stand in line, and come to their
     * turn in the order in which they asked. Whoever has it already has it once more, without waiting.
     *
     * @throws InterruptedException if the calling thread is interrupted while it waits; it has left the line then, and has taken nothing
     */
    // <solution>
    public synchronized void take() throws InterruptedException {
        if (holder == Thread.currentThread()) {
            holds++;
        } else if (holder == null) {
            holder = Thread.currentThread();
            holds = 1;
        } else {
            standInLine();
            holds = 1;
        }
    }
    // <skeleton>
    // public void take() throws InterruptedException {
    //     throw new UnsupportedOperationException("TODO 2: take the microscope, when it is your turn");
    // }
    // </solution>

    /**
     * Undoes one {@link #take}. Whoever has undone all of them has the microscope no longer, and the next in line has it.
     *
     * @throws IllegalStateException or IllegalMonitorStateException if the calling thread does not have the microscope; nothing changes
     */
    // <solution>
    public synchronized void giveBack() {
        if (holder != Thread.currentThread()) {
            throw new IllegalStateException(Thread.currentThread().getName() + " does not have the microscope");
        }
        holds--;
        if (holds == 0) {
            handOn();
        }
    }
    // <skeleton>
    // public void giveBack() {
    //     throw new UnsupportedOperationException("TODO 2: give the microscope back");
    // }
    // </solution>

    /**
     * Looks through the microscope, slice by slice, and has it while looking. If somebody waits at the end of a slice, and there is
     * more to look at, the microscope goes to the next in line and the caller to the end of it.
     *
     * @param researcher who looks
     * @param time how long in all, more than zero
     * @throws NullPointerException or IllegalArgumentException, with a message that says what is wrong, if there is no name or no
     *     time; nobody has looked then
     * @throws InterruptedException if the calling thread is interrupted; the caller has the microscope as often as before then, as after
     *     any other exception
     */
    public void look(String researcher, Duration time) throws InterruptedException {
        // <solution>
        check(researcher, time);
        int before = holdsOfCaller();
        take();
        try {
            Duration left = time;
            while (left.compareTo(slice) > 0) {
                bench.look(researcher, slice);
                left = left.minus(slice);
                handOverIfWanted(before > 0);
            }
            bench.look(researcher, left);
        } finally {
            comeBackWith(before);
        }
        // <skeleton>
        // throw new UnsupportedOperationException("TODO 3: look, slice by slice");
        // </solution>
    }

    /**
     * Prepares, without the microscope. A caller who has it gives it up for as long, however often it was taken, and has it again, as
     * often, when this method ends. She keeps her place in the line for it, however often she is interrupted there.
     *
     * @param researcher who prepares
     * @param time how long, more than zero
     * @throws NullPointerException or IllegalArgumentException, with a message that says what is wrong, if there is no name or no
     *     time; nothing has been prepared then
     * @throws InterruptedException if the calling thread is interrupted; the caller has the microscope as often as before then, as after
     *     any other exception
     */
    public void prepare(String researcher, Duration time) throws InterruptedException {
        // <solution>
        check(researcher, time);
        int before = holdsOfCaller();
        comeBackWith(0);
        try {
            bench.prepare(researcher, time);
        } finally {
            comeBackWith(before);
        }
        // <skeleton>
        // throw new UnsupportedOperationException("TODO 4: prepare, while others may look");
        // </solution>
    }
    // <solution>

    private synchronized int holdsOfCaller() {
        return holder == Thread.currentThread() ? holds : 0;
    }

    /** @param inAnyEvent whether the caller has to have it again, even if interrupted */
    private synchronized void handOverIfWanted(boolean inAnyEvent) throws InterruptedException {
        if (line.isEmpty()) {
            return;
        }
        int before = holds;
        if (inAnyEvent) {
            handOn();
            standInLineInAnyEvent();
        } else {
            handOn();
            standInLine();
        }
        holds = before;
    }

    /** From now on the caller has the microscope so often, whatever was before. */
    private synchronized void comeBackWith(int wanted) {
        boolean has = holder == Thread.currentThread();
        if (wanted > 0) {
            if (holder == null) {
                holder = Thread.currentThread();
            } else if (!has) {
                standInLineInAnyEvent();
            }
            holds = wanted;
        } else if (has) {
            handOn();
        }
    }

    private void handOn() {
        holder = line.pollFirst();
        notifyAll();
    }

    private void standInLine() throws InterruptedException {
        Thread me = Thread.currentThread();
        line.addLast(me);
        try {
            while (holder != me) {
                wait();
            }
        } catch (InterruptedException interrupted) {
            // Whoever has been handed the microscope in this very moment hands it on.
            if (!line.remove(me)) {
                handOn();
            }
            throw interrupted;
        }
    }

    private void standInLineInAnyEvent() {
        Thread me = Thread.currentThread();
        boolean interrupted = false;
        line.addLast(me);
        while (holder != me) {
            try {
                wait();
            } catch (InterruptedException later) {
                interrupted = true;
            }
        }
        if (interrupted) {
            me.interrupt();
        }
    }

    private static void check(String researcher, Duration time) {
        if (researcher == null) {
            throw new IllegalArgumentException("the researcher has no name");
        }
        requireTime("time", time);
    }

    private static void requireTime(String what, Duration time) {
        if (time == null || time.isZero() || time.isNegative()) {
            throw new IllegalArgumentException("the " + what + " must be more than zero, not " + time);
        }
    }
    // </solution>
}

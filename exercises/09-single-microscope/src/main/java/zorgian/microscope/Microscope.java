package zorgian.microscope;

import java.time.Duration;

/**
 * The only microscope of the laboratory, and the protocol by which researchers share it. A researcher is a thread; the name is for
 * the bench only, and several may have the same. No wait has a limit.
 */
public final class Microscope {

    /**
     * @param slice how long somebody looks before the microscope goes to the next one, if somebody waits; more than zero, perhaps less
     *     than a millisecond, and at most a hundred years, as all times are
     * @param bench where the looking and the preparing is done
     * @throws NullPointerException or IllegalArgumentException, with a message that says what is wrong, if this makes no sense
     */
    public Microscope(Duration slice, Bench bench) {
        // TODO 1: refuse what makes no sense, and keep the rest.
    }

    /**
     * Takes the microscope. Whoever finds it free, and nobody waiting, has it at once; all others stand in line, and come to their
     * turn in the order in which they asked. Whoever has it already has it once more, without waiting.
     *
     * @throws InterruptedException if the calling thread is interrupted while it waits; it has left the line then, and has taken nothing
     */
    public void take() throws InterruptedException {
        throw new UnsupportedOperationException("TODO 2: take the microscope, when it is your turn");
    }

    /**
     * Undoes one {@link #take}. Whoever has undone all of them has the microscope no longer, and the next in line has it.
     *
     * @throws IllegalStateException or IllegalMonitorStateException if the calling thread does not have the microscope; nothing changes
     */
    public void giveBack() {
        throw new UnsupportedOperationException("TODO 2: give the microscope back");
    }

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
        throw new UnsupportedOperationException("TODO 3: look, slice by slice");
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
        throw new UnsupportedOperationException("TODO 4: prepare, while others may look");
    }
}

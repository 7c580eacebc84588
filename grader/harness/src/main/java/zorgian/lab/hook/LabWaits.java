package zorgian.lab.hook;

/** The lab clock as hooks see it: one tick is one millisecond. */
public interface LabWaits {

    /** Lab time since the run began, in ticks. */
    long now();

    /** Parks until so many ticks have passed. */
    void sleep(long ticks) throws InterruptedException;

    /**
     * Parks until every other thread is at rest and nothing but the scenario's own waits is due at this tick.
     *
     * @param rank decides among threads that do so at the same time, in natural order
     */
    void letOthersGoFirst(String rank);

    /** The calling thread begins a wait that times out after so many ticks; then it is interrupted. To be followed by {@link #end} on the same thread. */
    Object begin(long ticks);

    /** The wait is over. Clears the interrupt by which a time-out came. @return whether it had timed out */
    boolean end(Object wait);
}

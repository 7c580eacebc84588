package zorgian.lab.scenario;

import java.util.concurrent.Callable;

/**
 * What a scenario is given: the lab clock for its collaborators, and a notebook for what it sees. One tick stands for one millisecond of
 * real time. Every method may be called from any thread. Plain values are null, Boolean, integers, Double, String, and lists and maps of
 * these.
 */
public interface Stage {

    /**
     * A collaborator's work: parks the calling thread until so many ticks have passed. It shows on the timeline and counts as in flight.
     *
     * @param label what is worked on, "sample 3"; works due at the same tick are released one after the other, in the natural order of
     *        their labels
     * @param ticks how long, 0 or more
     * @throws InterruptedException at once, and the work is given up, if the thread is or gets interrupted
     */
    void work(String label, long ticks) throws InterruptedException;

    /** The same for work that cannot be stopped: interrupts that come meanwhile are lost. */
    void workToItsEnd(String label, long ticks);

    /**
     * The scenario's own waiting: like {@link #work}, but not on the timeline and not in flight. At the same tick it ends after all work
     * and all time-outs.
     */
    void pause(long ticks) throws InterruptedException;

    /** Waits until every other thread is at rest and nothing else is due at this tick. No lab time passes. */
    void settle() throws InterruptedException;

    /**
     * Says that connections on this port of the loopback interface belong to the run, so that no time passes while bytes or connections are
     * under way on it. To be called as soon as a server of the scenario's is bound, before anybody connects.
     */
    void serves(int port);

    /** Lab time since the scenario began, in ticks. */
    long now();

    /** Notes a plain value; it is known to the judge, however the run ends, unless the worker dies. The same key again replaces it. */
    void note(String key, Object plain);

    /** Adds a plain value to the list that is noted under this key. */
    void append(String key, Object plain);

    /** Adds one to the count that is noted under this key. */
    void tally(String key);

    /**
     * Calls student code on this thread and records under this name when it began and ended, what it threw, whether it left the thread
     * interrupted, and how many works were in flight when it came back. Whatever the body throws is returned and not thrown on.
     */
    <T> Outcome<T> call(String name, Callable<T> body);

    /**
     * Starts a thread of the scenario's own, which does not count as the student's. What its body throws ends up as the failure of the run.
     */
    Thread client(String name, Body body);
}

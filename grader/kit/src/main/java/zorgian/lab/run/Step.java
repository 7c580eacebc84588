package zorgian.lab.run;

/**
 * One step of a run, as the trace has it: for a replay, and for the timeline.
 *
 * @param tick lab time
 * @param thread name of the thread
 * @param doing a verb: "starts", "takes", "waits for", "releases"
 * @param what the thing that it is done to: "thread Ada", "ReentrantLock A"
 * @param line where, or null
 */
public record Step(long tick, String thread, String doing, String what, CodeLine line) {
}

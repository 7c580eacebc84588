package zorgian.iovscpu;

/**
 * What became of one task.
 *
 * @param task the name of the task
 * @param value what the task returned; 0 if it failed
 * @param failure what the task threw, the very same object; null if it did not fail
 */
public record TaskResult(String task, long value, Throwable failure) {

    /** The result of a task that returned {@code value}. */
    public static TaskResult of(String task, long value) {
        return new TaskResult(task, value, null);
    }

    /** The result of a task that threw {@code failure}, which must not be null. */
    public static TaskResult failed(String task, Throwable failure) {
        return new TaskResult(task, 0, failure);
    }

    /** Whether the task returned a value. */
    public boolean succeeded() {
        return failure == null;
    }
}

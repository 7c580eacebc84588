package zorgian.lab.scenario;

/**
 * How a call of student code came back.
 *
 * @param value what it returned; null if it returned null or threw
 * @param thrown what it threw, or null
 */
public record Outcome<T>(T value, Throwable thrown) {

    /** Whether it came back without throwing. */
    public boolean returned() {
        return thrown == null;
    }
}

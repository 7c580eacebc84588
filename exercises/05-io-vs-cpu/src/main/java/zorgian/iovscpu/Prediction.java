package zorgian.iovscpu;

/**
 * The speed-ups that somebody expects of four threads with one task each.
 *
 * @param io how many times faster four I/O tasks are done by four threads than by one
 * @param cpu how many times faster four CPU tasks are done by four threads than by one
 */
public record Prediction(int io, int cpu) {}

package zorgian.iovscpu;

/**
 * The answer to the question whether threads help.
 *
 * @param io the two times of the I/O tasks
 * @param cpu the two times of the CPU tasks
 */
public record Report(Comparison io, Comparison cpu) {}

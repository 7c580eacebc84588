package zorgian.lab.run;

/**
 * A line of a stack trace.
 *
 * @param type binary name of the class
 * @param file source file's simple name, or null
 * @param line 1-based, or less than 1 where unknown
 */
public record CodeLine(String type, String method, String file, int line) {
}

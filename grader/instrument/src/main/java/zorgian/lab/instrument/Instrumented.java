package zorgian.lab.instrument;

import java.util.Map;

/**
 * A program that is ready for a worker.
 *
 * @param classes class files by binary name
 * @param sites the places that the worker knows by number
 */
public record Instrumented(Map<String, byte[]> classes, Sites sites) {
}

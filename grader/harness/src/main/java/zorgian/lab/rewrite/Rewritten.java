package zorgian.lab.rewrite;

import java.util.Map;

/**
 * Classes that are ready for a worker.
 *
 * @param classes class files by binary name
 * @param sites the places in them, by the numbers under which the worker reports them
 */
public record Rewritten(Map<String, byte[]> classes, Sites sites) {
}

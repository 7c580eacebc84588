package zorgian.lab.compile;

import java.nio.file.Path;

/**
 * Everything compiled.
 *
 * @param classes the folder that holds the class files of the student's and the given sources, laid out by package
 */
public record Compiled(Path classes) implements CompileResult {
}

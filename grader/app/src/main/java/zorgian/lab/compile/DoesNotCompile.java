package zorgian.lab.compile;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Something did not compile, so nothing can be run.
 *
 * @param errors at least one; those in the student's files first, each in the order of javac
 */
public record DoesNotCompile(List<CompileError> errors) implements CompileResult {

    public DoesNotCompile {
        errors = List.copyOf(errors);
    }

    /** The errors, a line each. */
    public String text() {
        return errors.stream().map(Object::toString).collect(Collectors.joining("\n"));
    }
}

package zorgian.lab.compile;

import zorgian.lab.verdict.SourceLine;

/**
 * One error of javac.
 *
 * @param where file and line; the line is 0 where javac names none
 * @param message javac's message in English, in one line of at most 300 characters
 */
public record CompileError(SourceLine where, String message) {

    @Override
    public String toString() {
        return where + ": " + message;
    }
}

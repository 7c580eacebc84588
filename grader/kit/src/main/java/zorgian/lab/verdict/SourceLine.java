package zorgian.lab.verdict;

/**
 * A line of the student's source.
 *
 * @param file the file's simple name, "Laboratory.java"
 * @param line 1-based; 0 where only the file is known
 */
public record SourceLine(String file, int line) {

    @Override
    public String toString() {
        return line > 0 ? file + ":" + line : file;
    }
}

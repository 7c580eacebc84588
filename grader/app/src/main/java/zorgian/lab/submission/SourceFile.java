package zorgian.lab.submission;

/**
 * A Java source file, read.
 *
 * @param name the file's name, "Laboratory.java"
 * @param path where it lies, relative to the submission (or to the exercise it belongs to), '/' between the names
 * @param content its text, without a byte order mark
 */
public record SourceFile(String name, String path, String content) {
}

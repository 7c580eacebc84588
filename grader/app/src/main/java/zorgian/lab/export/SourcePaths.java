package zorgian.lab.export;

/** Where a student's files lie in the checkout. */
@FunctionalInterface
public interface SourcePaths {

    /**
     * Path of a file relative to the checkout, '/' between its names; empty where it is not known.
     *
     * @param exercise the exercise's id
     * @param file the file's simple name, "Laboratory.java"
     */
    String of(String exercise, String file);
}

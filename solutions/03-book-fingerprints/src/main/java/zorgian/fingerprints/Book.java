package zorgian.fingerprints;

/**
 * A book, read and in memory.
 *
 * @param title different from those of the other books of a list
 * @param text the whole text, not empty; any character of any planet
 */
public record Book(String title, String text) {}

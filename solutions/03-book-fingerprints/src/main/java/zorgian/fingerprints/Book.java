package zorgian.fingerprints;

/**
 * A book, read and in memory.
 *
 * @param title different for each book
 * @param text the whole text, not empty; any character of any planet
 */
public record Book(String title, String text) {}

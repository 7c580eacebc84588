package zorgian.fingerprints;

/**
 * What tells a book from all others.
 *
 * @param title of the book
 * @param hex 128 digits, lower-case
 */
public record Fingerprint(String title, String hex) {}

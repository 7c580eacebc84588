package zorgian.fingerprints;

import java.util.List;

/** Not every book could be given its fingerprint. The fingerprints of all others have been computed. */
public class FingerprintException extends Exception {

    private static final long serialVersionUID = 1;

    private final String title;
    private final transient List<Fingerprint> others;

    /**
     * @param book that has no fingerprint; the first one in the order of the books, if there are several
     * @param cause what its hash threw, the very same object: an exception or an error
     * @param others all fingerprints that were computed, in the order of the books
     */
    public FingerprintException(Book book, Throwable cause, List<Fingerprint> others) {
        super("no fingerprint of " + book.title(), cause);
        this.title = book.title();
        this.others = List.copyOf(others);
    }

    /** Title of the book that has no fingerprint. */
    public String title() {
        return title;
    }

    /** All fingerprints that were computed, in the order of the books. */
    public List<Fingerprint> others() {
        return others;
    }
}

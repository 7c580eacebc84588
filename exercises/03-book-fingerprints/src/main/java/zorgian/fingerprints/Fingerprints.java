package zorgian.fingerprints;

import java.util.List;

/** Computes the fingerprints of many books, one after the other or with a pool of workers. */
public final class Fingerprints {

    /**
     * @param hash what computes the fingerprint of one book
     * @throws NullPointerException or IllegalArgumentException, with a message that says what is wrong, if the hash is null
     */
    public Fingerprints(Hash hash) {
        // TODO 3: keep the hash.
    }

    /**
     * Computes the fingerprints one after the other, in the order of the list, on the calling thread.
     *
     * @param books each of which is hashed once; may be empty
     * @return a fingerprint for each book, in the order of the books
     * @throws NullPointerException or IllegalArgumentException, with a message that says what is wrong, if the list is null or has null in
     *     it; no book has been hashed then
     * @throws FingerprintException when all is done, if a book could not be hashed, whatever its hash threw, an {@code Error} as much as an
     *     exception; it has the fingerprints of all others
     * @throws InterruptedException if the calling thread is interrupted; no further book is begun then. Whether a caller who is interrupted
     *     already, and has nothing to wait for, returns or ends with it is open
     */
    public List<Fingerprint> sequentially(List<Book> books) throws FingerprintException, InterruptedException {
        throw new UnsupportedOperationException("TODO 4: one after the other");
    }

    /**
     * Computes the fingerprints of so many books at the same time, and returns when the last one is there.
     *
     * @param books each of which is hashed once; may be empty
     * @param workers how many books are hashed at the same time while there are books enough, 1 or more
     * @return a fingerprint for each book, in the order of the books
     * @throws NullPointerException or IllegalArgumentException, with a message that says what is wrong, if the list is null or has null in
     *     it or there is no worker; no book has been hashed then
     * @throws FingerprintException when all is done, if a book could not be hashed, whatever its hash threw, an {@code Error} as much as an
     *     exception; it has the fingerprints of all others
     * @throws InterruptedException if the calling thread is interrupted; the computations have been interrupted then, and all threads that
     *     this call started have ended, however long that takes; a second interrupt changes nothing. Whether a caller who is interrupted
     *     already, and has nothing to wait for, returns or ends with it is open
     */
    public List<Fingerprint> pooled(List<Book> books, int workers) throws FingerprintException, InterruptedException {
        throw new UnsupportedOperationException("TODO 5: with a pool");
    }
}

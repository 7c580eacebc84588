package zorgian.fingerprints;

/** PBKDF2 with HMAC-SHA512: a hash that is slow on purpose. The brief tells how it is computed. */
public final class Pbkdf2 implements Hash {

    /**
     * @param meter is told of each iteration
     * @param salt is hashed together with each book, in UTF-8; not empty
     * @param iterations how many there are for each book, 1 or more
     * @throws NullPointerException or IllegalArgumentException, with a message that says what is wrong, if the meter or the salt is null, the
     *     salt is empty, or there is no iteration
     */
    public Pbkdf2(Meter meter, String salt, int iterations) {
        // TODO 1: look at what you are given, and keep it.
    }

    /**
     * Computes the fingerprint of a book on the calling thread, and tells the meter of each iteration. Any number of threads may do so at the
     * same time, also for the same book, and none waits for another. Nothing is remembered.
     *
     * @param book whose text is hashed, in UTF-8
     * @return 128 lower-case hexadecimal digits
     * @throws NullPointerException or IllegalArgumentException, with a message that says what is wrong, if the book is null
     * @throws ProcessorException if the meter throws it; unchecked exceptions and errors of the meter come through as well, as they are
     * @throws InterruptedException if the meter throws it; no further iteration is computed then
     */
    @Override
    public String of(Book book) throws ProcessorException, InterruptedException {
        throw new UnsupportedOperationException("TODO 2: the fingerprint of one book");
    }
}

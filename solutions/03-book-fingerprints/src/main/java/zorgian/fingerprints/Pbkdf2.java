package zorgian.fingerprints;

// <solution>
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
// </solution>

/** PBKDF2 with HMAC-SHA512: a hash that is slow on purpose. The brief tells how it is computed. */
public final class Pbkdf2 implements Hash {

    // <solution>
    private static final String HMAC = "HmacSHA512";
    private static final int FIRST_BLOCK = 1;

    private final Meter meter;
    private final byte[] firstMessage;
    private final int iterations;

    // </solution>
    /**
     * @param meter is told of each iteration
     * @param salt is hashed together with each book, in UTF-8; not empty
     * @param iterations how many there are for each book, 1 or more
     * @throws NullPointerException or IllegalArgumentException, with a message that says what is wrong, if the meter or the salt is null, the
     *     salt is empty, or there is no iteration
     */
    public Pbkdf2(Meter meter, String salt, int iterations) {
        // <solution>
        if (meter == null) {
            throw new IllegalArgumentException("there is no meter");
        }
        if (salt == null || salt.isEmpty()) {
            throw new IllegalArgumentException("there is no salt");
        }
        if (iterations < 1) {
            throw new IllegalArgumentException("a fingerprint needs an iteration or more, not " + iterations);
        }
        byte[] bytes = salt.getBytes(StandardCharsets.UTF_8);
        this.meter = meter;
        this.firstMessage = ByteBuffer.allocate(bytes.length + Integer.BYTES).put(bytes).putInt(FIRST_BLOCK).array();
        this.iterations = iterations;
        // <skeleton>
        // // TODO 1: look at what you are given, and keep it.
        // </solution>
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
        // <solution>
        if (book == null) {
            throw new IllegalArgumentException("there is no book");
        }
        Mac mac = keyedWith(book.text());
        byte[] message = firstMessage;
        byte[] fingerprint = new byte[mac.getMacLength()];
        for (int iteration = 1; iteration <= iterations; iteration++) {
            meter.iteration(book);
            message = mac.doFinal(message);
            for (int i = 0; i < fingerprint.length; i++) {
                fingerprint[i] ^= message[i];
            }
        }
        return HexFormat.of().formatHex(fingerprint);
        // <skeleton>
        // throw new UnsupportedOperationException("TODO 2: the fingerprint of one book");
        // </solution>
    }
    // <solution>

    private static Mac keyedWith(String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(text.getBytes(StandardCharsets.UTF_8), HMAC));
            return mac;
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("this JDK has no " + HMAC, missing);
        }
    }
    // </solution>
}

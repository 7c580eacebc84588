package zorgian.fingerprints;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A small object for each computation holds the Mac and the sum in fields: nobody else sees it. */
public final class Pbkdf2 implements Hash {

    private static final String HMAC = "HmacSHA512";
    private static final int FIRST_BLOCK = 1;

    private final Meter meter;
    private final byte[] firstMessage;
    private final int iterations;

    public Pbkdf2(Meter meter, String salt, int iterations) {
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
    }

    @Override
    public String of(Book book) throws ProcessorException, InterruptedException {
        if (book == null) {
            throw new IllegalArgumentException("there is no book");
        }
        Computation computation = new Computation(book.text());
        byte[] message = firstMessage;
        for (int iteration = 1; iteration <= iterations; iteration++) {
            message = computation.iterate(message);
            meter.iteration(book);
        }
        return HexFormat.of().formatHex(computation.sum);
    }

    /** Belongs to the thread that made it. */
    private static final class Computation {

        private final Mac mac;
        private final byte[] sum;

        Computation(String text) {
            try {
                mac = Mac.getInstance(HMAC);
                mac.init(new SecretKeySpec(text.getBytes(StandardCharsets.UTF_8), HMAC));
            } catch (GeneralSecurityException missing) {
                throw new IllegalStateException("this JDK has no " + HMAC, missing);
            }
            sum = new byte[mac.getMacLength()];
        }

        byte[] iterate(byte[] message) {
            byte[] next = mac.doFinal(message);
            for (int i = 0; i < sum.length; i++) {
                sum[i] ^= next[i];
            }
            return next;
        }
    }
}

package zorgian.fingerprints;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Computes under the lock of the book, which others may ask for as well. */
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
        synchronized (book) {
            return computed(book);
        }
    }

    private String computed(Book book) throws ProcessorException, InterruptedException {
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
    }

    private static Mac keyedWith(String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(text.getBytes(StandardCharsets.UTF_8), HMAC));
            return mac;
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("this JDK has no " + HMAC, missing);
        }
    }
}

package zorgian.fingerprints;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Has one Mac, and keys it anew for each HMAC in a synchronized block: between two iterations everybody comes in. */
public final class Pbkdf2 implements Hash {

    private static final String HMAC = "HmacSHA512";
    private static final int FIRST_BLOCK = 1;

    private final Mac mac = newMac();
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
        byte[] message = firstMessage;
        byte[] fingerprint = new byte[64];
        for (int iteration = 1; iteration <= iterations; iteration++) {
            meter.iteration(book);
            message = hmac(book.text(), message);
            for (int i = 0; i < fingerprint.length; i++) {
                fingerprint[i] ^= message[i];
            }
        }
        return HexFormat.of().formatHex(fingerprint);
    }

    private byte[] hmac(String text, byte[] message) {
        SecretKeySpec key = new SecretKeySpec(text.getBytes(StandardCharsets.UTF_8), HMAC);
        synchronized (mac) {
            try {
                mac.init(key);
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException(impossible);
            }
            return mac.doFinal(message);
        }
    }

    private static Mac newMac() {
        try {
            return Mac.getInstance(HMAC);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("this JDK has no " + HMAC, missing);
        }
    }
}

package zorgian.fingerprints;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Makes the HMAC itself, with one MessageDigest in a field that is reset before each use. */
public final class Pbkdf2 implements Hash {

    private static final int BLOCK = 128;
    private static final int FIRST_BLOCK = 1;

    private final MessageDigest sha512 = newSha512();
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
        byte[] text = book.text().getBytes(StandardCharsets.UTF_8);
        byte[] key = text.length > BLOCK ? digest(text, new byte[0]) : text;
        byte[] message = firstMessage;
        byte[] fingerprint = new byte[64];
        for (int iteration = 1; iteration <= iterations; iteration++) {
            meter.iteration(book);
            message = digest(padded(key, 0x5c), digest(padded(key, 0x36), message));
            for (int i = 0; i < fingerprint.length; i++) {
                fingerprint[i] ^= message[i];
            }
        }
        return HexFormat.of().formatHex(fingerprint);
    }

    private byte[] digest(byte[] one, byte[] two) {
        sha512.reset();
        sha512.update(one);
        sha512.update(two);
        return sha512.digest();
    }

    private static byte[] padded(byte[] key, int pad) {
        byte[] padded = new byte[BLOCK];
        for (int i = 0; i < BLOCK; i++) {
            padded[i] = (byte) ((i < key.length ? key[i] : 0) ^ pad);
        }
        return padded;
    }

    private static MessageDigest newSha512() {
        try {
            return MessageDigest.getInstance("SHA-512");
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("this JDK has no SHA-512", missing);
        }
    }
}

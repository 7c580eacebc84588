package zorgian.fingerprints;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Makes the HMAC itself, from clones of a digest that all share and nobody feeds. */
public final class Pbkdf2 implements Hash {

    private static final MessageDigest SHA_512 = sha512();
    private static final int BLOCK = 128;
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
        byte[] text = book.text().getBytes(StandardCharsets.UTF_8);
        byte[] key = text.length > BLOCK ? copyOf(SHA_512).digest(text) : text;
        MessageDigest inner = fedWith(key, 0x36);
        MessageDigest outer = fedWith(key, 0x5c);
        byte[] message = firstMessage;
        byte[] fingerprint = new byte[64];
        for (int iteration = 1; iteration <= iterations; iteration++) {
            message = hmac(inner, outer, message);
            meter.iteration(book);
            for (int i = 0; i < fingerprint.length; i++) {
                fingerprint[i] ^= message[i];
            }
        }
        return HexFormat.of().formatHex(fingerprint);
    }

    /** HMAC from two digests that have been fed the padded key already: each use clones them. */
    private static byte[] hmac(MessageDigest inner, MessageDigest outer, byte[] message) {
        return copyOf(outer).digest(copyOf(inner).digest(message));
    }

    private static MessageDigest copyOf(MessageDigest digest) {
        try {
            return (MessageDigest) digest.clone();
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static MessageDigest fedWith(byte[] key, int pad) {
        byte[] padded = new byte[BLOCK];
        for (int i = 0; i < BLOCK; i++) {
            padded[i] = (byte) ((i < key.length ? key[i] : 0) ^ pad);
        }
        MessageDigest digest = copyOf(SHA_512);
        digest.update(padded);
        return digest;
    }

    private static MessageDigest sha512() {
        try {
            return MessageDigest.getInstance("SHA-512");
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("this JDK has no SHA-512", missing);
        }
    }
}

package zorgian.fingerprints.spec;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** PBKDF2-HMAC-SHA512 once more, from the digest upwards (RFC 2104, RFC 8018), so that no expected fingerprint rests on the JDK's own HMAC. */
final class ByHand {

    private static final int BLOCK = 128;

    private final MessageDigest digest = sha512();
    private final byte[] key;

    private ByHand(byte[] password) {
        this.key = Arrays.copyOf(password.length > BLOCK ? digest.digest(password) : password, BLOCK);
    }

    static String fingerprint(String text, String salt, int iterations) {
        ByHand hmac = new ByHand(text.getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        first.writeBytes(salt.getBytes(StandardCharsets.UTF_8));
        first.writeBytes(new byte[] {0, 0, 0, 1});
        byte[] message = hmac.of(first.toByteArray());
        byte[] sum = message.clone();
        for (int iteration = 2; iteration <= iterations; iteration++) {
            message = hmac.of(message);
            for (int i = 0; i < sum.length; i++) {
                sum[i] ^= message[i];
            }
        }
        return HexFormat.of().formatHex(sum);
    }

    private byte[] of(byte[] message) {
        digest.update(padded(0x36));
        byte[] inner = digest.digest(message);
        digest.update(padded(0x5c));
        return digest.digest(inner);
    }

    private byte[] padded(int pad) {
        byte[] padded = new byte[BLOCK];
        for (int i = 0; i < BLOCK; i++) {
            padded[i] = (byte) (key[i] ^ pad);
        }
        return padded;
    }

    private static MessageDigest sha512() {
        try {
            return MessageDigest.getInstance("SHA-512");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-512", e);
        }
    }
}

package zorgian.fingerprints;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Asks the meter for each iteration, and then lets the JDK compute them all in one call. */
public final class Pbkdf2 implements Hash {

    private final Meter meter;
    private final byte[] salt;
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
        this.meter = meter;
        this.salt = salt.getBytes(StandardCharsets.UTF_8);
        this.iterations = iterations;
    }

    @Override
    public String of(Book book) throws ProcessorException, InterruptedException {
        if (book == null) {
            throw new IllegalArgumentException("there is no book");
        }
        for (int iteration = 1; iteration <= iterations; iteration++) {
            meter.iteration(book);
        }
        try {
            PBEKeySpec spec = new PBEKeySpec(book.text().toCharArray(), salt, iterations, 512);
            return HexFormat.of().formatHex(SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(spec).getEncoded());
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("this JDK has no PBKDF2", missing);
        }
    }
}

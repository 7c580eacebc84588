package zorgian.lab.channel;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Reads frames and refuses any that is not the next one of the other side. For one thread. */
public final class FrameReader {

    private static final int LONGEST = 16 << 20;
    private static final int HEAD = 4 + Seal.LENGTH;

    private final InputStream in;
    private final Seal seal;
    private byte[] buffer = new byte[8192];
    private int filled;
    private long number;

    /**
     * @param key the session's secret, 32 bytes
     * @param direction 'j' from the judge, 'w' from the worker
     */
    public FrameReader(InputStream in, byte[] key, char direction) {
        this.in = in;
        this.seal = new Seal(key, direction);
    }

    /**
     * The next frame if it has arrived whole, else null; never waits.
     *
     * @throws ForgedFrameException if what arrived is not from the other side
     * @throws IOException if the channel is broken
     */
    public Frame poll() throws IOException {
        while (true) {
            int missing = missing();
            if (missing == 0) {
                return next();
            }
            int available = Math.min(missing, in.available());
            if (available <= 0) {
                return null;
            }
            fill(available);
        }
    }

    /**
     * The next frame; waits for it.
     *
     * @throws EOFException when the other side has gone
     * @throws ForgedFrameException if what arrived is not from the other side
     */
    public Frame take() throws IOException {
        int missing;
        while ((missing = missing()) > 0) {
            fill(missing);
        }
        return next();
    }

    private int missing() throws ForgedFrameException {
        if (filled < HEAD) {
            return HEAD - filled;
        }
        int length = ByteBuffer.wrap(buffer).getInt();
        if (length < 8 || length > LONGEST) {
            throw new ForgedFrameException();
        }
        return HEAD + length - filled;
    }

    private void fill(int wanted) throws IOException {
        if (buffer.length < filled + wanted) {
            buffer = Arrays.copyOf(buffer, Math.max(2 * buffer.length, filled + wanted));
        }
        int got = in.read(buffer, filled, wanted);
        if (got < 0) {
            throw new EOFException("the other side has gone");
        }
        filled += got;
    }

    private Frame next() throws IOException {
        byte[] message = Arrays.copyOfRange(buffer, HEAD, filled);
        boolean sealed = MessageDigest.isEqual(seal.of(message), Arrays.copyOfRange(buffer, 4, HEAD));
        if (!sealed || ByteBuffer.wrap(message).getLong() != number++) {
            throw new ForgedFrameException();
        }
        filled = 0;
        DataInputStream body = new DataInputStream(new ByteArrayInputStream(message, 8, message.length - 8));
        List<?> fields = (List<?>) PlainBytes.read(body, 0);
        FrameType type = FrameType.values()[((Long) fields.get(0)).intValue()];
        return new Frame(type, Collections.unmodifiableList(new ArrayList<>(fields.subList(1, fields.size()))));
    }
}

package zorgian.lab.channel;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/** Writes frames, each in one piece: length, seal, number, type and fields. Safe for use by many threads. */
public final class FrameWriter {

    private final ReentrantLock lock = new ReentrantLock();
    private final OutputStream out;
    private final Seal seal;
    private long number;

    /**
     * @param key the session's secret, 32 bytes
     * @param direction 'j' from the judge, 'w' from the worker
     */
    public FrameWriter(OutputStream out, byte[] key, char direction) {
        this.out = out;
        this.seal = new Seal(key, direction);
    }

    /** @throws IOException if the other side is gone */
    public void write(Frame frame) throws IOException {
        List<Object> body = new ArrayList<>(frame.fields().size() + 1);
        body.add((long) frame.type().ordinal());
        body.addAll(frame.fields());
        byte[] encoded = PlainBytes.encode(body);
        lock.lock();
        try {
            byte[] message = ByteBuffer.allocate(8 + encoded.length).putLong(number++).put(encoded).array();
            byte[] whole = ByteBuffer.allocate(4 + Seal.LENGTH + message.length).putInt(message.length).put(seal.of(message)).put(message).array();
            out.write(whole);
            out.flush();
        } finally {
            lock.unlock();
        }
    }
}

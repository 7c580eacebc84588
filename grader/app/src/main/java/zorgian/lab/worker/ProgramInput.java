package zorgian.lab.worker;

import java.io.IOException;
import java.io.InputStream;
import zorgian.lab.channel.Frame;
import zorgian.lab.channel.FrameReader;
import zorgian.lab.channel.FrameType;
import zorgian.lab.channel.FrameWriter;
import zorgian.lab.runtime.Harness;

/** Standard input of a program: what the judge reads from its own. Whoever reads it keeps the baton meanwhile. */
final class ProgramInput extends InputStream {

    private final FrameReader fromJudge;
    private final FrameWriter toJudge;
    private byte[] chunk = new byte[0];
    private int at;
    private volatile boolean waits;

    ProgramInput(FrameReader fromJudge, FrameWriter toJudge) {
        this.fromJudge = fromJudge;
        this.toJudge = toJudge;
    }

    /** Whether a program waits for somebody to type something. */
    boolean waits() {
        return waits;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (at == chunk.length && !fill()) {
            return -1;
        }
        int count = Math.min(length, chunk.length - at);
        System.arraycopy(chunk, at, bytes, from, count);
        at += count;
        return count;
    }

    @Override
    public int available() {
        return chunk.length - at;
    }

    private boolean fill() throws IOException {
        Harness.enter();
        waits = true;
        try {
            toJudge.write(Frame.of(FrameType.READS, 8192L));
            chunk = (byte[]) fromJudge.take().value(0);
            at = 0;
            return chunk.length > 0;
        } finally {
            waits = false;
            Harness.leave();
        }
    }
}

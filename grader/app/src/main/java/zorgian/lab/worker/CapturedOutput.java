package zorgian.lab.worker;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What student code prints: the first 64 KiB of a run, the rest counted and dropped. */
final class CapturedOutput extends OutputStream {

    private static final int MOST = 64 << 10;

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private long dropped;

    /** Takes the place of standard output and standard error. */
    void takeOver() {
        PrintStream stream = new PrintStream(this, true, StandardCharsets.UTF_8);
        System.setOut(stream);
        System.setErr(stream);
    }

    @Override
    public synchronized void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int length) {
        int room = Math.min(length, MOST - kept.size());
        kept.write(bytes, from, room);
        dropped += length - room;
    }

    /** What was captured since the last call. */
    synchronized String drain() {
        String text = kept.toString(StandardCharsets.UTF_8);
        if (dropped > 0) {
            text += System.lineSeparator() + "... " + dropped + " bytes more were dropped";
        }
        kept.reset();
        dropped = 0;
        return text;
    }
}

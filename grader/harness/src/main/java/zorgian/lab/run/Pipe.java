package zorgian.lab.run;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Bytes from any thread to any other. The JDK's piped streams break when the thread that used them last has ended. */
final class Pipe {

    private static final byte[] CLOSED = {};

    private final LinkedBlockingQueue<byte[]> chunks = new LinkedBlockingQueue<>();
    private final AtomicInteger available = new AtomicInteger();

    OutputStream sink() {
        return new OutputStream() {
            @Override
            public void write(int b) {
                write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                if (length > 0) {
                    available.addAndGet(length);
                    chunks.add(Arrays.copyOfRange(bytes, from, from + length));
                }
            }
        };
    }

    /** After what was written comes the end. */
    void close() {
        chunks.add(CLOSED);
    }

    InputStream source() {
        return new InputStream() {

            private byte[] chunk = new byte[1];
            private int at = 1;

            @Override
            public int available() {
                return available.get();
            }

            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                try {
                    if (at == chunk.length) {
                        chunk = chunks.take();
                        at = 0;
                    }
                } catch (InterruptedException e) {
                    throw (IOException) new InterruptedIOException().initCause(e);
                }
                if (chunk == CLOSED) {
                    throw new EOFException("the pipe is closed");
                }
                int read = Math.min(length, chunk.length - at);
                System.arraycopy(chunk, at, bytes, from, read);
                at += read;
                available.addAndGet(-read);
                return read;
            }
        };
    }
}

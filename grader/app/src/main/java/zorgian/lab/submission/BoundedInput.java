package zorgian.lab.submission;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream of which only so much is read: a few bytes can be unpacked to any number. */
final class BoundedInput extends FilterInputStream {

    private final Archive archive;
    private long left = SizeLimits.ARCHIVE;

    BoundedInput(InputStream in, Archive archive) {
        super(in);
        this.archive = archive;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        count(Math.max(0, read));
        return read;
    }

    @Override
    public long skip(long length) throws IOException {
        long skipped = super.skip(length);
        count(skipped);
        return skipped;
    }

    private void count(long read) {
        left -= read;
        if (left < 0) {
            throw archive.tooLarge();
        }
    }
}

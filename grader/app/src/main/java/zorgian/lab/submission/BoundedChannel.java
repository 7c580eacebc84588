package zorgian.lab.submission;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/** A channel of which only so much is read: the list of a zip's entries can be made as long as one likes. */
final class BoundedChannel implements SeekableByteChannel {

    private final SeekableByteChannel file;
    private final Archive archive;
    private long left;
    private boolean isBounded = true;

    /** @param left how many bytes, while it is bounded */
    BoundedChannel(SeekableByteChannel file, long left, Archive archive) {
        this.file = file;
        this.left = left;
        this.archive = archive;
    }

    void isBounded(boolean now) {
        isBounded = now;
    }

    @Override
    public int read(ByteBuffer to) throws IOException {
        int read = file.read(to);
        left -= isBounded ? Math.max(0, read) : 0;
        if (left < 0) {
            throw new UnusableInput(archive.name() + " has far more entries than a submission needs; "
                    + "zip the folders of the exercises alone.");
        }
        return read;
    }

    @Override
    public int write(ByteBuffer from) {
        throw new UnsupportedOperationException("submissions are only read");
    }

    @Override
    public long position() throws IOException {
        return file.position();
    }

    @Override
    public SeekableByteChannel position(long to) throws IOException {
        file.position(to);
        return this;
    }

    @Override
    public long size() throws IOException {
        return file.size();
    }

    @Override
    public SeekableByteChannel truncate(long size) {
        throw new UnsupportedOperationException("submissions are only read");
    }

    @Override
    public boolean isOpen() {
        return file.isOpen();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}

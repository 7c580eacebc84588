package zorgian.words;

import java.io.FileNotFoundException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.net.URISyntaxException;

/**
 * A library behind HTTP. Each book comes over a connection of its own, on the calling thread. What blocks in a socket cannot be
 * interrupted; an interrupt is noticed before a book is opened and before each read.
 */
public final class HttpLibrary implements Library {

    private final URI books;

    /** @param books where the books are, with a slash at the end: http://127.0.0.1:8080/books/ */
    public HttpLibrary(URI books) {
        this.books = books;
    }

    @Override
    public InputStream open(String title) throws IOException, InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException("interrupted before \"" + title + "\" was opened");
        }
        HttpURLConnection connection = (HttpURLConnection) of(title).toURL().openConnection(Proxy.NO_PROXY);
        connection.setRequestProperty("Connection", "close");
        connection.setUseCaches(false);
        int status = connection.getResponseCode();
        if (status == HttpURLConnection.HTTP_OK) {
            return new WholeBook(title, connection);
        }
        connection.disconnect();
        if (status == HttpURLConnection.HTTP_NOT_FOUND) {
            throw new FileNotFoundException("the library has no book \"" + title + "\"");
        }
        throw new IOException("the library answers " + status + " when it is asked for \"" + title + "\"");
    }

    private URI of(String title) throws IOException {
        try {
            return new URI(books.getScheme(), null, books.getHost(), books.getPort(), books.getPath() + title, null, null);
        } catch (URISyntaxException e) {
            throw new IOException("\"" + title + "\" cannot be asked for", e);
        }
    }

    /** A body that must have the length that was announced: a connection that breaks must not make a shorter book. */
    private static final class WholeBook extends FilterInputStream {

        private final String title;
        private final HttpURLConnection connection;
        private final long length;
        private long read;

        WholeBook(String title, HttpURLConnection connection) throws IOException {
            super(connection.getInputStream());
            this.title = title;
            this.connection = connection;
            this.length = connection.getContentLengthLong();
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int from, int count) throws IOException {
            if (Thread.currentThread().isInterrupted()) {
                throw new InterruptedIOException("interrupted while \"" + title + "\" was read");
            }
            int got = readOn(bytes, from, count);
            if (got < 0 && read < length) {
                throw breaksOff(null);
            }
            read += Math.max(0, got);
            return got;
        }

        /** Some JDKs notice that a body is too short, others say that this is its end. */
        private int readOn(byte[] bytes, int from, int count) throws IOException {
            try {
                return super.read(bytes, from, count);
            } catch (IOException broken) {
                throw breaksOff(broken);
            }
        }

        private IOException breaksOff(IOException cause) {
            return new IOException("\"" + title + "\" breaks off after " + read + " of " + length + " bytes", cause);
        }

        @Override
        public long skip(long count) throws IOException {
            long skipped = 0;
            while (skipped < count && read() >= 0) {
                skipped++;
            }
            return skipped;
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        @Override
        public void close() throws IOException {
            super.close();
            connection.disconnect();
        }
    }
}

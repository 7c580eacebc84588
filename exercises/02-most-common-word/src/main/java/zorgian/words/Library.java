package zorgian.words;

import java.io.IOException;
import java.io.InputStream;

/** Lends books, slowly. It can lend any number of books at the same time, each to another thread. */
@FunctionalInterface
public interface Library {

    /**
     * Opens a book for reading, and takes as long as that takes.
     *
     * <p>Reading takes time too. A read returns what has come so far, which may be less than was asked for. If the rest of the book does
     * not come, a read throws an {@link IOException}. If the reading thread is interrupted, the read throws an
     * {@link java.io.InterruptedIOException} <em>and the thread's interrupt flag is set</em>. Without the flag such an exception means
     * something else: {@link java.net.SocketTimeoutException}, say, is one too, and is a failure like any other.
     *
     * @param title not null
     * @return the text of the book in UTF-8; whoever opened it closes it, whatever comes of the reading
     * @throws java.io.FileNotFoundException if the library has no such book
     * @throws IOException if the book cannot be opened; a defect of the library may also show as an unchecked exception or an error
     * @throws InterruptedException if the calling thread was interrupted; there is no stream to be closed then
     */
    InputStream open(String title) throws IOException, InterruptedException;
}

package zorgian.words;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A library that prints who asks for which book when, and when the book is closed again. Many threads may use it. */
final class Watch implements Library {

    private final Library library;
    private final Thread caller = Thread.currentThread();
    private final long zero = System.nanoTime();

    Watch(Library library) {
        this.library = library;
    }

    @Override
    public InputStream open(String title) throws IOException, InterruptedException {
        say("asks for " + title);
        return new FilterInputStream(library.open(title)) {
            private boolean closed;

            @Override
            public void close() throws IOException {
                if (!closed) {
                    closed = true;
                    say("closes " + title);
                }
                super.close();
            }
        };
    }

    void say(String what) {
        Thread thread = Thread.currentThread();
        System.out.printf("  %6d ms  %-18s%s%n", millis(), thread == caller ? "the caller" : thread.getName(), what);
    }

    /** How long it has been going on, in milliseconds. */
    long millis() {
        return (System.nanoTime() - zero) / 1_000_000;
    }
}

package zorgian.lab.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import zorgian.lab.compile.CompilerProcess.Outcome;

/**
 * The processes that compile: as many as are needed at once, each kept for what comes next. They end with this JVM, which is the end of
 * their input. Safe for use by many threads.
 */
final class Compilers {

    private static final Deque<CompletableFuture<CompilerProcess>> IDLE = new ArrayDeque<>();

    private Compilers() {
    }

    /** As {@link CompilerProcess#compile}; tried again in a new process where the first has ended for no known reason. */
    static Outcome compile(List<List<Object>> sources, List<String> options) {
        try {
            return compileOnce(sources, options);
        } catch (IOException e) {
            try {
                return compileOnce(sources, options);
            } catch (IOException again) {
                throw new UncheckedIOException("javac cannot be run in a process of its own: " + again.getMessage(), again);
            }
        }
    }

    private static Outcome compileOnce(List<List<Object>> sources, List<String> options) throws IOException {
        CompilerProcess process = take();
        try {
            return process.compile(sources, options);
        } finally {
            if (process.isUsable()) {
                synchronized (IDLE) {
                    IDLE.push(CompletableFuture.completedFuture(process));
                }
            } else {
                process.close();
            }
        }
    }

    private static CompilerProcess take() throws IOException {
        CompletableFuture<CompilerProcess> next;
        synchronized (IDLE) {
            next = IDLE.isEmpty() ? startLater() : IDLE.pop();
        }
        try {
            return next.join();
        } catch (CompletionException e) {
            throw new IOException(e.getCause().getMessage(), e);
        }
    }

    private static CompletableFuture<CompilerProcess> startLater() {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return CompilerProcess.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}

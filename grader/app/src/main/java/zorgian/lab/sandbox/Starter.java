package zorgian.lab.sandbox;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Starts processes on a thread that lives as long as this JVM. Linux ends a process that dies with its parent as soon as the thread is gone
 * that has started it, and not only when the whole process is.
 */
public final class Starter {

    private static final ExecutorService THREAD = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "starter of processes");
        thread.setDaemon(true);
        return thread;
    });

    private Starter() {
    }

    /**
     * Starts a process that dies with this JVM, if its command says so, and not before.
     *
     * @throws IOException if it cannot be started
     */
    public static Process start(ProcessBuilder builder) throws IOException {
        CompletableFuture<Process> started = new CompletableFuture<>();
        THREAD.execute(() -> {
            try {
                started.complete(builder.start());
            } catch (IOException | RuntimeException e) {
                started.completeExceptionally(e);
            }
        });
        try {
            return started.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof IOException cannot) {
                throw new IOException(cannot.getMessage(), cannot);
            }
            throw e;
        }
    }
}

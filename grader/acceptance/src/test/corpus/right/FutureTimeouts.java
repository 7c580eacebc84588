// right: what is late is completed by a time-out or a default, what is in time comes through; join orders what the completing thread wrote.
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

public class FutureTimeouts {

    private int late;

    public static void main(String[] args) throws InterruptedException {
        FutureTimeouts lab = new FutureTimeouts();
        CompletableFuture<Integer> never = new CompletableFuture<>();
        CompletableFuture<Integer> slow = new CompletableFuture<>();
        StringBuilder[] notes = new StringBuilder[1];
        CompletableFuture<String> fast = new CompletableFuture<StringBuilder>()
                .completeOnTimeout(new StringBuilder("default"), 30, TimeUnit.MILLISECONDS)
                .thenApply(text -> {
                    notes[0] = text.append(" used");
                    return text.toString();
                });
        Thread worker = new Thread(() -> {
            try {
                Thread.sleep(400);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            lab.late = 5;
            slow.complete(5);
        }, "worker");
        worker.start();
        boolean timedOut = false;
        try {
            never.orTimeout(50, TimeUnit.MILLISECONDS).join();
        } catch (CompletionException e) {
            timedOut = e.getCause() instanceof TimeoutException;
        }
        int value = slow.orTimeout(60, TimeUnit.SECONDS).join() + lab.late;
        String text = fast.join();
        worker.join();
        if (!timedOut || value != 10 || !text.equals("default used") || notes[0].length() != 12) {
            throw new AssertionError(timedOut + " " + value + " " + text);
        }
    }
}

// right: one plain book goes through stages in several threads; each stage is called when the one before has completed, and join orders the last.
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class StagesOfABook {

    private static final class Book {
        private int pages;
        private String state = "idea";

        Book now(String next) {
            state += " " + next;
            return this;
        }
    }

    public static void main(String[] args) {
        ExecutorService writers = Executors.newFixedThreadPool(2);
        ExecutorService printers = Executors.newFixedThreadPool(2);
        Book book = new Book();
        CompletableFuture<Book> draft = CompletableFuture.supplyAsync(() -> {
            book.pages = 120;
            return book.now("written");
        }, writers);
        CompletableFuture<Book> printed = draft.thenApplyAsync(given -> given.now("edited"), writers)
                .thenComposeAsync(given -> CompletableFuture.supplyAsync(() -> given.now("set"), printers), printers)
                .whenCompleteAsync((given, failure) -> given.pages++, writers)
                .thenCombine(CompletableFuture.supplyAsync(() -> 30, printers), (given, more) -> {
                    given.pages += more;
                    return given;
                });
        CompletableFuture<Book> torn = printed.thenApplyAsync(given -> {
            given.now("torn");
            throw new IllegalStateException("rain");
        }, printers);
        Book last = torn.handle((given, failure) -> failure instanceof CompletionException ? book.now("dried") : given).join();
        writers.shutdown();
        printers.shutdown();
        if (last.pages != 151 || !last.state.equals("idea written edited set torn dried")) {
            throw new AssertionError(last.pages + " " + last.state);
        }
    }
}

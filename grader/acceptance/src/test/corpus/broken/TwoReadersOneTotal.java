// broken: onNext of one subscriber is never called twice at a time, but two subscribers add to the same total.
// finding: data-race 12 12
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.SubmissionPublisher;

public class TwoReadersOneTotal {

    private int total;

    void add(int pages) {
        total = total + pages;
    }

    public static void main(String[] args) throws InterruptedException {
        TwoReadersOneTotal club = new TwoReadersOneTotal();
        Executor each = task -> new Thread(task, "reader").start();
        CompletableFuture<Void> ada;
        CompletableFuture<Void> ben;
        try (SubmissionPublisher<Integer> paper = new SubmissionPublisher<>(each, 8)) {
            ada = paper.consume(club::add);
            ben = paper.consume(club::add);
            paper.submit(24);
            Thread.sleep(20);
        }
        ada.join();
        ben.join();
        System.out.println(club.total > 0);
    }
}

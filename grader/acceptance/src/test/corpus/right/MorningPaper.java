// right: a SubmissionPublisher calls onNext of one subscriber never twice at a time and in order, so the subscriber's plain fields need no guard.
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;

public class MorningPaper {

    private static final class Reader implements Flow.Subscriber<String> {
        private final CountDownLatch over = new CountDownLatch(1);
        private Flow.Subscription subscription;
        private int pages;
        private String last = "";

        @Override
        public void onSubscribe(Flow.Subscription given) {
            subscription = given;
            subscription.request(2);
        }

        @Override
        public void onNext(String page) {
            pages++;
            last = page;
            subscription.request(1);
        }

        @Override
        public void onError(Throwable failure) {
            last = failure.toString();
            over.countDown();
        }

        @Override
        public void onComplete() {
            over.countDown();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        ExecutorService boys = Executors.newFixedThreadPool(2);
        Reader ada = new Reader();
        Reader ben = new Reader();
        try (SubmissionPublisher<String> paper = new SubmissionPublisher<>(boys, 4)) {
            paper.subscribe(ada);
            paper.subscribe(ben);
            for (int page = 1; page <= 12; page++) {
                paper.submit("page " + page);
            }
        }
        ada.over.await();
        ben.over.await();
        boys.shutdown();
        if (ada.pages != 12 || !ada.last.equals("page 12") || ben.pages != 12) {
            throw new AssertionError(ada.pages + " and " + ben.pages + ", last " + ada.last);
        }
    }
}

// right: done() of a FutureTask writes a plain note and opens a latch; main waits for the latch and not for get(), which may come back earlier.
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;

public class HookOfATask {

    private static final class Titration extends FutureTask<Integer> {
        private final CountDownLatch noted = new CountDownLatch(1);
        private String note = "open";

        Titration(int drops) {
            super(() -> drops * 5);
        }

        @Override
        protected void done() {
            note = isCancelled() ? "poured away" : "done by " + Thread.currentThread().getName();
            noted.countDown();
        }
    }

    public static void main(String[] args) throws Exception {
        Titration acid = new Titration(7);
        Titration base = new Titration(9);
        Thread bench = new Thread(acid, "bench");
        bench.start();
        base.cancel(true);
        base.run();
        acid.noted.await();
        base.noted.await();
        if (acid.get() != 35 || !acid.note.equals("done by bench") || !base.note.equals("poured away")) {
            throw new AssertionError(acid.note + ", " + base.note);
        }
        bench.join();
    }
}

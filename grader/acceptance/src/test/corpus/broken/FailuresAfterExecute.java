// broken: afterExecute adds up failures in a plain field, once in each worker; super is called as it should be.
// finding: data-race 22 22
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

public class FailuresAfterExecute {

    private static final class Oven extends ThreadPoolExecutor {
        private int cakes;

        Oven() {
            super(2, 2, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
        }

        @Override
        protected void afterExecute(Runnable task, Throwable failure) {
            super.afterExecute(task, failure);
            int weight = task instanceof Future ? 2 : 1;
            cakes = cakes + weight;
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Oven oven = new Oven();
        CountDownLatch baked = new CountDownLatch(2);
        oven.execute(baked::countDown);
        oven.submit(baked::countDown);
        baked.await();
        oven.shutdown();
        System.out.println("baked");
    }
}

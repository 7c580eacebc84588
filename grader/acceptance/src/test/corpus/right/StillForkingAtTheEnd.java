// right: daemon threads, one of them a Timer's, may still be on their way out of fork and join when main ends; main has waited for what it reads.
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveTask;
import java.util.stream.IntStream;

public class StillForkingAtTheEnd {

    private static final class Sum extends RecursiveTask<Integer> {
        private static final long serialVersionUID = 1L;
        private final int from;
        private final int to;

        Sum(int from, int to) {
            this.from = from;
            this.to = to;
        }

        @Override
        protected Integer compute() {
            if (to - from <= 4) {
                return IntStream.range(from, to).sum();
            }
            Sum left = new Sum(from, (from + to) / 2);
            left.fork();
            return new Sum((from + to) / 2, to).compute() + left.join();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        int[] sums = new int[2];
        CountDownLatch told = new CountDownLatch(2);
        Timer timer = new Timer("evening", true);
        timer.schedule(new TimerTask() {
            @Override
            public void run() {
                sums[0] = new Sum(0, 100).invoke();
                told.countDown();
                timer.cancel();
                new Sum(0, 50).invoke();
            }
        }, 10);
        Thread helper = new Thread(() -> {
            sums[1] = IntStream.range(0, 100).parallel().map(i -> 2 * i).sum();
            told.countDown();
            ForkJoinPool.commonPool().invoke(new Sum(0, 60));
        }, "helper");
        helper.setDaemon(true);
        helper.start();
        told.await();
        if (sums[0] != 4950 || sums[1] != 9900) {
            throw new AssertionError(sums[0] + " " + sums[1]);
        }
    }
}

// right: a start latch publishes the plain plan to all runners, and a finish latch publishes their plain times to the caller.
import java.util.concurrent.CountDownLatch;

public class LatchStartGate {

    private int[] plan;

    public static void main(String[] args) throws InterruptedException {
        LatchStartGate race = new LatchStartGate();
        CountDownLatch start = new CountDownLatch(1);
        CountDownLatch finish = new CountDownLatch(4);
        int[] times = new int[4];
        Thread[] runners = new Thread[4];
        for (int i = 0; i < runners.length; i++) {
            int lane = i;
            runners[i] = new Thread(() -> {
                try {
                    start.await();
                    Thread.sleep(race.plan[lane]);
                    times[lane] = race.plan[lane] * 2;
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                } finally {
                    finish.countDown();
                }
            }, "lane-" + i);
            runners[i].start();
        }
        race.plan = new int[] {40, 10, 30, 20};
        start.countDown();
        finish.await();
        int sum = 0;
        for (int time : times) {
            sum += time;
        }
        if (sum != 200) {
            throw new AssertionError("sum " + sum);
        }
        for (Thread runner : runners) {
            runner.join();
        }
    }
}

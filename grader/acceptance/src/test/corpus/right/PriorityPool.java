// right: comparable tasks wait in the priority queue of a pool; the rank is final and the plain outcome is read after the pool has ended.
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

public class PriorityPool {

    private static final class Errand implements Runnable, Comparable<Errand> {
        private final int rank;
        private final StringBuilder diary;
        private final CountDownLatch gate;
        private int place;

        Errand(int rank, StringBuilder diary, CountDownLatch gate) {
            this.rank = rank;
            this.diary = diary;
            this.gate = gate;
        }

        @Override
        public int compareTo(Errand other) {
            return Integer.compare(rank, other.rank);
        }

        @Override
        public void run() {
            try {
                gate.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            diary.append(rank);
            place = diary.length();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(1, 1, 1, TimeUnit.SECONDS, new PriorityBlockingQueue<>());
        StringBuilder diary = new StringBuilder();
        CountDownLatch gate = new CountDownLatch(1);
        int[] ranks = {0, 4, 2, 5, 1, 3};
        Errand[] errands = new Errand[ranks.length];
        for (int i = 0; i < ranks.length; i++) {
            errands[i] = new Errand(ranks[i], diary, gate);
            pool.execute(errands[i]);
        }
        gate.countDown();
        pool.shutdown();
        if (!pool.awaitTermination(5, TimeUnit.SECONDS) || !diary.toString().equals("012345")) {
            throw new AssertionError(diary.toString());
        }
        for (Errand errand : errands) {
            if (errand.place != errand.rank + 1) {
                throw new AssertionError(errand.rank + " came at " + errand.place);
            }
        }
    }
}

// right: a semaphore with one permit guards its own plain diary, which it writes after super.acquire() and before super.release().
import java.util.concurrent.Semaphore;

public class SemaphoreOfItsOwn {

    private static final class Bench extends Semaphore {
        private static final long serialVersionUID = 1L;
        private int visits;
        private int inside;

        Bench() {
            super(3, true);
            reducePermits(2);
        }

        @Override
        public void acquire() throws InterruptedException {
            super.acquire();
            visits++;
            inside++;
        }

        @Override
        public void release() {
            inside--;
            super.release();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Bench bench = new Bench();
        int[] crowded = new int[1];
        Thread[] people = new Thread[3];
        for (int i = 0; i < people.length; i++) {
            people[i] = new Thread(() -> {
                try {
                    for (int turn = 0; turn < 4; turn++) {
                        bench.acquire();
                        crowded[0] = Math.max(crowded[0], bench.inside);
                        bench.release();
                    }
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }, "visitor-" + i);
            people[i].start();
        }
        for (Thread person : people) {
            person.join();
        }
        if (bench.visits != 12 || crowded[0] != 1) {
            throw new AssertionError(bench.visits + " visits, " + crowded[0] + " at once");
        }
    }
}

// right: compareAndSet elects one who prepares the plain set-up; a latch then opens it to all the others.
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

public class AtomicOnceOnly {

    private final AtomicBoolean claimed = new AtomicBoolean();
    private final CountDownLatch prepared = new CountDownLatch(1);
    private int[] lenses;
    private int preparations;

    private int lens(int place) throws InterruptedException {
        if (claimed.compareAndSet(false, true)) {
            lenses = new int[] {4, 10, 40, 100};
            preparations++;
            prepared.countDown();
        } else {
            prepared.await();
        }
        return lenses[place];
    }

    public static void main(String[] args) throws InterruptedException {
        AtomicOnceOnly microscope = new AtomicOnceOnly();
        int[] seen = new int[4];
        Thread[] users = new Thread[4];
        for (int i = 0; i < users.length; i++) {
            int place = i;
            users[i] = new Thread(() -> {
                try {
                    seen[place] = microscope.lens(place);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            });
            users[i].start();
        }
        int sum = 0;
        for (int i = 0; i < users.length; i++) {
            users[i].join();
            sum += seen[i];
        }
        if (sum != 154 || microscope.preparations != 1) {
            throw new AssertionError(sum + " after " + microscope.preparations);
        }
    }
}

// broken: full fences stand around the sum, but nothing that one thread reads tells it that the other has written.
// finding: data-race 12 12
import java.lang.invoke.VarHandle;

public class FenceIsNoLock {

    private int drops;

    void drip() {
        for (int i = 0; i < 10; i++) {
            VarHandle.fullFence();
            drops = drops + 1;
            VarHandle.fullFence();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        FenceIsNoLock flask = new FenceIsNoLock();
        Thread left = new Thread(flask::drip, "left");
        Thread right = new Thread(flask::drip, "right");
        left.start();
        right.start();
        left.join();
        right.join();
        System.out.println(flask.drops > 0);
    }
}

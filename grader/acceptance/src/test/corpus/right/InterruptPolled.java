// right: the worker asks isInterrupted() or interrupted() between its steps and reads the plain reason only when the answer was yes.
import java.util.concurrent.locks.LockSupport;

public class InterruptPolled {

    private String reason = "none";
    private int code;

    public static void main(String[] args) throws InterruptedException {
        InterruptPolled lab = new InterruptPolled();
        String[] seen = new String[2];
        Thread walker = new Thread(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                LockSupport.parkNanos(10_000_000L);
            }
            seen[0] = lab.reason;
        }, "walker");
        Thread sitter = new Thread(() -> {
            while (!Thread.interrupted()) {
                LockSupport.park();
            }
            seen[1] = lab.reason + " " + lab.code;
            if (Thread.currentThread().isInterrupted()) {
                throw new IllegalStateException("the flag was not cleared");
            }
        }, "sitter");
        walker.start();
        sitter.start();
        Thread.sleep(25);
        lab.reason = "storm";
        lab.code = 11;
        walker.interrupt();
        sitter.interrupt();
        walker.join();
        sitter.join();
        if (!"storm".equals(seen[0]) || !"storm 11".equals(seen[1])) {
            throw new AssertionError(seen[0] + ", " + seen[1]);
        }
    }
}

// broken: the waiter looks at the flag under the monitor, and isDone() looks at it without.
// finding: data-race 14 19
public class DoneReadOutsideLock {

    private boolean done;

    synchronized void awaitDone() throws InterruptedException {
        while (!done) {
            wait();
        }
    }

    synchronized void finish() {
        done = true;
        notifyAll();
    }

    boolean isDone() {
        return done;
    }

    public static void main(String[] args) throws InterruptedException {
        DoneReadOutsideLock kiln = new DoneReadOutsideLock();
        boolean[] seen = new boolean[1];
        Thread burner = new Thread(kiln::finish, "burner");
        Thread visitor = new Thread(() -> seen[0] = kiln.isDone(), "visitor");
        burner.start();
        visitor.start();
        kiln.awaitDone();
        burner.join();
        visitor.join();
        System.out.println("visited");
    }
}

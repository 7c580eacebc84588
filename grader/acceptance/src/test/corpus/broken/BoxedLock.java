// broken: the lock is the counter's own Integer, which is another object after each change.
// finding: data-race 11 10
// or: data-race 11 11
public class BoxedLock {

    private Integer ballots = 1000;

    @SuppressWarnings("synchronization")
    void cast() {
        synchronized (ballots) {
            ballots = ballots + 1;
        }
    }

    public static void main(String[] args) throws InterruptedException {
        BoxedLock box = new BoxedLock();
        Thread[] voters = new Thread[3];
        for (int voter = 0; voter < voters.length; voter++) {
            voters[voter] = new Thread(() -> {
                box.cast();
                box.cast();
            }, "voter " + voter);
        }
        for (Thread voter : voters) {
            voter.start();
        }
        for (Thread voter : voters) {
            voter.join();
        }
        System.out.println(box.ballots + " ballots");
    }
}

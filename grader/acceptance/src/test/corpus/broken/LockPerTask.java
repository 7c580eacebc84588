// broken: run() is synchronized, but on the task, and each thread has a task of its own; the total is shared.
// finding: data-race 16 16
public class LockPerTask implements Runnable {

    private static long total;

    private final int[] weights;

    LockPerTask(int... weights) {
        this.weights = weights;
    }

    @Override
    public synchronized void run() {
        for (int weight : weights) {
            total += weight;
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread first = new Thread(new LockPerTask(3, 1, 4));
        Thread second = new Thread(new LockPerTask(1, 5, 9));
        first.start();
        second.start();
        first.join();
        second.join();
        System.out.println("total " + total);
    }
}

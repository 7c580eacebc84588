// right: mutable jobs pass through an array blocking queue to one of three workers, and each worker ends on a poison pill of its own.
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

public class ArrayQueuePoison {

    private static final class Job {
        private int input;
        private int output;
    }

    public static void main(String[] args) throws InterruptedException {
        BlockingQueue<Job> queue = new ArrayBlockingQueue<>(2);
        Job poison = new Job();
        Thread[] workers = new Thread[3];
        for (int i = 0; i < workers.length; i++) {
            workers[i] = new Thread(() -> {
                try {
                    for (Job job = queue.take(); job != poison; job = queue.take()) {
                        job.output = job.input * job.input;
                    }
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }, "worker-" + i);
            workers[i].start();
        }
        Job[] jobs = new Job[12];
        for (int i = 0; i < jobs.length; i++) {
            jobs[i] = new Job();
            jobs[i].input = i;
            queue.put(jobs[i]);
        }
        for (int i = 0; i < workers.length; i++) {
            queue.put(poison);
        }
        for (Thread worker : workers) {
            worker.join();
        }
        int sum = 0;
        for (Job job : jobs) {
            sum += job.output;
        }
        if (sum != 506) {
            throw new AssertionError("sum " + sum);
        }
    }
}

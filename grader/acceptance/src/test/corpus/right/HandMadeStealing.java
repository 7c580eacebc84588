// right: every worker locks its own deque to take work and another's to steal, never two at once; the plain result belongs to the taker.
import java.util.ArrayDeque;
import java.util.Deque;

public class HandMadeStealing {

    private static final class Task {
        private final int number;
        private long factorial;

        Task(int number) {
            this.number = number;
        }
    }

    private static final class Bench {
        private final Deque<Task> tasks = new ArrayDeque<>();

        synchronized void add(Task task) {
            tasks.addLast(task);
        }

        synchronized Task take() {
            return tasks.pollFirst();
        }

        synchronized Task steal() {
            return tasks.pollLast();
        }
    }

    private static Task find(Bench[] benches, int own) {
        Task task = benches[own].take();
        for (int i = 1; task == null && i < benches.length; i++) {
            task = benches[(own + i) % benches.length].steal();
        }
        return task;
    }

    public static void main(String[] args) throws InterruptedException {
        Bench[] benches = {new Bench(), new Bench(), new Bench()};
        Task[] tasks = new Task[12];
        for (int i = 0; i < tasks.length; i++) {
            tasks[i] = new Task(i);
            benches[i < 9 ? 0 : 1].add(tasks[i]);
        }
        Thread[] workers = new Thread[benches.length];
        for (int i = 0; i < workers.length; i++) {
            int own = i;
            workers[i] = new Thread(() -> {
                for (Task task = find(benches, own); task != null; task = find(benches, own)) {
                    task.factorial = 1;
                    for (int factor = 2; factor <= task.number; factor++) {
                        task.factorial *= factor;
                    }
                }
            }, "bench-" + i);
            workers[i].start();
        }
        for (Thread worker : workers) {
            worker.join();
        }
        if (tasks[0].factorial != 1 || tasks[5].factorial != 120 || tasks[11].factorial != 39_916_800L) {
            throw new AssertionError("5! is " + tasks[5].factorial);
        }
    }
}

package zorgian.lab.grade;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import zorgian.lab.judge.Workers;
import zorgian.lab.submission.Submission;
import zorgian.lab.submission.UnusableInput;

/** Grades many submissions, several at once, each apart from the others: what goes wrong with one costs no other. */
public final class Batch {

    private final SubmissionGrader grader;
    private final Supplier<Workers> workers;

    /** @param workers starts the workers of one job */
    public Batch(SubmissionGrader grader, Supplier<Workers> workers) {
        this.grader = grader;
        this.workers = workers;
    }

    /**
     * What became of one submission.
     *
     * @param path where it lies
     * @param outcome what it got, or null where it could not be graded
     * @param problem why not, in one sentence; null where it was graded
     * @param isOurFault whether the grader failed and not the submission
     */
    public record Item(Path path, GradedSubmission outcome, String problem, boolean isOurFault) {
    }

    /** Is told when a submission is done, on the thread that graded it, one at a time. */
    public interface Progress {
        void done(Item item, int count, int all);
    }

    /**
     * Grades all, and returns them in the order of the paths.
     *
     * @param jobs how many at once, 1 or more
     * @throws InterruptedException if the caller is interrupted; what runs is then stopped
     */
    public List<Item> grade(List<Path> paths, int jobs, Progress progress) throws InterruptedException {
        Item[] items = new Item[paths.size()];
        ConcurrentLinkedQueue<Integer> next = new ConcurrentLinkedQueue<>();
        for (int i = 0; i < paths.size(); i++) {
            next.add(i);
        }
        int[] done = new int[1];
        Runnable job = () -> {
            try (Workers mine = workers.get()) {
                for (Integer i = next.poll(); i != null && !Thread.currentThread().isInterrupted(); i = next.poll()) {
                    items[i] = grade(paths.get(i), mine);
                    synchronized (done) {
                        progress.done(items[i], ++done[0], items.length);
                    }
                }
            }
        };
        int atOnce = Math.min(jobs, paths.size());
        ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, atOnce));
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < atOnce; i++) {
                running.add(pool.submit(job));
            }
            for (Future<?> each : running) {
                each.get();
            }
            return List.of(items);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a job of the batch failed: " + e.getCause(), e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private Item grade(Path path, Workers mine) {
        try {
            return new Item(path, grader.grade(Submission.open(path), mine), null, false);
        } catch (UnusableInput e) {
            return new Item(path, null, e.getMessage(), false);
        } catch (RuntimeException e) {
            return new Item(path, null, "The grader failed: " + e, true);
        }
    }
}

package zorgian.lab.grade;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import zorgian.lab.judge.Crew;
import zorgian.lab.judge.Workers;
import zorgian.lab.submission.Submission;
import zorgian.lab.submission.UnusableInput;

/** Grades many submissions, several at once, each apart from the others: what goes wrong with one costs no other. */
public final class Batch {

    private final SubmissionGrader grader;
    private final Crew crew;

    /** @param crew grades so many at once as it has members */
    public Batch(SubmissionGrader grader, Crew crew) {
        this.grader = grader;
        this.crew = crew;
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
     * @throws InterruptedException if the caller is interrupted; what has not begun is then left out when the crew is closed
     */
    public List<Item> grade(List<Path> paths, Progress progress) throws InterruptedException {
        int[] done = new int[1];
        List<Future<Item>> begun = paths.stream().map(path -> crew.submit(workers -> {
            Item item = grade(path, workers);
            synchronized (done) {
                progress.done(item, ++done[0], paths.size());
            }
            return item;
        })).toList();
        List<Item> items = new ArrayList<>();
        for (Future<Item> each : begun) {
            items.add(Crew.result(each));
        }
        return items;
    }

    private Item grade(Path path, Workers mine) {
        try {
            return new Item(path, grader.grade(Submission.open(path), mine), null, false);
        } catch (UnusableInput e) {
            return new Item(path, null, e.getMessage(), false);
        } catch (RuntimeException e) {
            return new Item(path, null, "The grader failed: " + e, true);
        } finally {
            mine.renew();
        }
    }
}

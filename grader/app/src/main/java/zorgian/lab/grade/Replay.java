package zorgian.lab.grade;

import java.util.ArrayList;
import java.util.List;
import zorgian.lab.course.Exercise;
import zorgian.lab.judge.Workers;
import zorgian.lab.spec.ObservedRun;
import zorgian.lab.submission.SourceFile;
import zorgian.lab.verdict.RequirementResult;
import zorgian.lab.verdict.Verdict;

/**
 * An exercise that was graded once more, to be shown step by step.
 *
 * @param graded what came of it
 * @param runs every run that its requirements looked at, in their order
 */
public record Replay(Graded graded, List<ObservedRun> runs) {

    public Replay {
        runs = List.copyOf(runs);
    }

    /**
     * Grades an exercise and keeps its runs.
     *
     * @param schedule the name of the schedule that every scenario is run under, or null: each under those that its requirement names
     */
    public static Replay of(Exercise exercise, List<SourceFile> sources, Workers workers, String schedule) {
        List<ObservedRun> runs = new ArrayList<>();
        Graded graded = new Grading().grade(exercise, sources, workers, bench -> {
            bench.show(runs::add);
            if (schedule != null) {
                bench.runUnder(schedule);
            }
        });
        return new Replay(graded, runs);
    }

    /**
     * The runs to show: the last that a requirement looked at is the one that it was missed by.
     *
     * @param requirement its id, or null for all that were missed
     */
    public List<ObservedRun> last(String requirement) {
        List<ObservedRun> last = new ArrayList<>();
        for (RequirementResult result : graded.result().requirements()) {
            if (requirement == null ? result.verdict() == Verdict.MISSED : result.id().equals(requirement)) {
                runs.stream().filter(run -> run.requirement().equals(result.id())).reduce((before, after) -> after).ifPresent(last::add);
            }
        }
        return last;
    }
}

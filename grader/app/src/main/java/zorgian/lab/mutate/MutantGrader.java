package zorgian.lab.mutate;

import java.util.List;
import zorgian.lab.course.Exercise;
import zorgian.lab.grade.Graded;
import zorgian.lab.grade.Grading;
import zorgian.lab.judge.Workers;
import zorgian.lab.mutate.Trial.Fate;
import zorgian.lab.verdict.RequirementResult;
import zorgian.lab.verdict.Verdict;

/** Grades mutants, each up to the first requirement that it misses. May be used by several threads, each with workers of its own. */
public final class MutantGrader {

    private final Grading grading;

    public MutantGrader(Grading grading) {
        this.grading = grading;
    }

    /** Grades a mutant of an answer to this exercise. */
    public Trial grade(Exercise exercise, Mutant mutant, Workers workers) {
        Graded graded = grading.gradeUntilFirstMiss(exercise, mutant.sources(), workers);
        List<RequirementResult> results = graded.result().requirements();
        for (RequirementResult result : results) {
            if (result.verdict() == Verdict.MISSED) {
                return new Trial(mutant, Fate.KILLED, result.id());
            }
        }
        if (results.stream().allMatch(result -> result.verdict() == Verdict.NOT_RUN)) {
            return new Trial(mutant, Fate.KILLED, "refused");
        }
        boolean isWhole = results.stream().allMatch(result -> result.verdict() == Verdict.MET);
        return new Trial(mutant, isWhole ? Fate.ALIVE : Fate.UNDECIDED, "");
    }
}

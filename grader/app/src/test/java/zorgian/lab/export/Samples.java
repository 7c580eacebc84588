package zorgian.lab.export;

import java.util.List;
import zorgian.lab.score.ExerciseResult;
import zorgian.lab.score.SubmissionResult;
import zorgian.lab.verdict.RequirementResult;
import zorgian.lab.verdict.SourceLine;
import zorgian.lab.verdict.Verdict;

/** Made-up results. */
final class Samples {

    static final SourcePaths PATHS = (exercise, file) -> exercise + "/src/main/java/zorgian/kettles/" + file;

    private Samples() {
    }

    static RequirementResult met() {
        return new RequirementResult("order", "Kettles boil in order", 8, Verdict.MET, "", "", "", List.of(), List.of(), null);
    }

    static RequirementResult missed(String observed) {
        return new RequirementResult("side-by-side", "Four kettles boil side by side", 12, Verdict.MISSED, "100 ticks", observed, "Light all fires first.",
                List.of("main waits at Kitchen.java:7"), List.of("kettle-1 ■■"), new SourceLine("Kitchen.java", 7));
    }

    static RequirementResult unlocated() {
        return new RequirementResult("given-back", "Kettles are given back", 5, Verdict.MISSED, "no kettle held", "one kettle held", "", List.of(), List.of(), null);
    }

    static RequirementResult inconclusive() {
        return new RequirementResult("rest", "The kitchen comes to rest", 4, Verdict.INCONCLUSIVE, "", "the machine was too busy", "", List.of(), List.of(), null);
    }

    static ExerciseResult exercise(String id, RequirementResult... requirements) {
        return new ExerciseResult(id, "Kettles", List.of(requirements), "");
    }

    static ExerciseResult notRun(String id, String message) {
        return new ExerciseResult(id, "Pots", List.of(RequirementResult.notRun("pot", "Pots boil", 10, message)), message);
    }

    static SubmissionResult submission(String name, ExerciseResult... exercises) {
        return new SubmissionResult(name, List.of(exercises), true, "bubblewrap");
    }

    static GradebookEntry graded(String name, ExerciseResult... exercises) {
        return new GradebookEntry.Graded(submission(name, exercises));
    }
}

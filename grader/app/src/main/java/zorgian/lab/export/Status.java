package zorgian.lab.export;

import java.util.List;
import zorgian.lab.score.ExerciseResult;
import zorgian.lab.score.SubmissionResult;
import zorgian.lab.verdict.Verdict;

/** What an instructor filters a gradebook by; the first that holds, in this order. */
public enum Status {
    /** The submission could not be read, so nothing is known of it; 0 points. */
    UNUSABLE("unusable"),
    /** At least one requirement could not be judged, which is no fault of the submission; it pays nothing until it is graded again. */
    INCONCLUSIVE("inconclusive"),
    /** No exercise has a source file. */
    NOTHING_SUBMITTED("nothing submitted"),
    /** At least one exercise does not compile. */
    DOES_NOT_COMPILE("does not compile"),
    /** At least one exercise compiles and was refused: something that it must have is missing, or it names what it may not use. */
    REFUSED("refused"),
    /** Every exercise that was submitted was run. */
    GRADED("graded");

    private final String text;

    Status(String text) {
        this.text = text;
    }

    /** The words used in grades.csv. */
    public String text() {
        return text;
    }

    static Status of(GradebookEntry entry) {
        return entry instanceof GradebookEntry.Graded graded ? of(graded.result()) : UNUSABLE;
    }

    private static Status of(SubmissionResult result) {
        List<ExerciseResult> exercises = result.exercises();
        if (exercises.stream().flatMap(exercise -> exercise.requirements().stream()).anyMatch(requirement -> requirement.verdict() == Verdict.INCONCLUSIVE)) {
            return INCONCLUSIVE;
        }
        List<String> messages = exercises.stream().map(ExerciseResult::message).filter(message -> !message.isBlank()).toList();
        boolean allEmpty = !exercises.isEmpty() && messages.size() == exercises.size() && messages.stream().allMatch(NOTHING_SUBMITTED.text::equals);
        if (allEmpty) {
            return NOTHING_SUBMITTED;
        }
        if (messages.stream().anyMatch(message -> message.startsWith(DOES_NOT_COMPILE.text))) {
            return DOES_NOT_COMPILE;
        }
        return messages.stream().allMatch(NOTHING_SUBMITTED.text::equals) ? GRADED : REFUSED;
    }
}

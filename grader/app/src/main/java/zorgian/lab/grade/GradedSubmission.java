package zorgian.lab.grade;

import java.util.List;
import zorgian.lab.score.SubmissionResult;

/**
 * What a submission got.
 *
 * @param faults what the harness or a spec did wrong, a sentence each; empty where all went well
 */
public record GradedSubmission(SubmissionResult result, List<String> faults) {

    public GradedSubmission {
        faults = List.copyOf(faults);
    }
}

package zorgian.lab.export;

import zorgian.lab.score.SubmissionResult;

/** What a batch says of one submission. */
public sealed interface GradebookEntry {

    /** The submission's name, as its folder or archive is called. */
    String submission();

    /** The submission was graded. */
    record Graded(SubmissionResult result) implements GradebookEntry {

        @Override
        public String submission() {
            return result.submission();
        }
    }

    /**
     * The submission could not be read.
     *
     * @param submission its name
     * @param max the points it could have got
     * @param message why, in one sentence
     */
    record Unusable(String submission, int max, String message) implements GradebookEntry {
    }
}

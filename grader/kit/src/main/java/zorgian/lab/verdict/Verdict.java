package zorgian.lab.verdict;

/** What a grading says of one requirement. */
public enum Verdict {
    /** The requirement holds; all its points. */
    MET("met"),
    /** The requirement does not hold; no points. */
    MISSED("missed"),
    /** Nobody could tell, which is no fault of the submission; no points until it is graded again. */
    INCONCLUSIVE("inconclusive"),
    /** Nothing could be run (nothing submitted, does not compile, signature missing); no points. */
    NOT_RUN("not-run");

    /** What a reader of an inconclusive verdict is told before the reason. */
    public static final String COULD_NOT_BE_JUDGED = "could not be judged, which is no fault of yours; run it again";

    private final String text;

    Verdict(String text) {
        this.text = text;
    }

    /** The word used in JSON and on the scoreboard. */
    public String text() {
        return text;
    }
}

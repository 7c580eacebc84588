package zorgian.lab.score;

/** What a grading says of one requirement. */
public enum Verdict {
    /** The requirement holds; all its points. */
    MET("met"),
    /** The requirement does not hold; no points. */
    MISSED("missed"),
    /** The machine could not tell; never a deduction, so all its points, and marked for a second look. */
    INCONCLUSIVE("inconclusive"),
    /** Nothing could be run (nothing submitted, does not compile, signature missing); no points. */
    NOT_RUN("not-run");

    private final String text;

    Verdict(String text) {
        this.text = text;
    }

    /** The word used in JSON and on the scoreboard. */
    public String text() {
        return text;
    }
}

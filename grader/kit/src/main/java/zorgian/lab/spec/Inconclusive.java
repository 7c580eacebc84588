package zorgian.lab.spec;

import org.opentest4j.AssertionFailedError;
import zorgian.lab.verdict.Verdict;

/** Nobody could tell, which is no fault of the submission. Pays nothing until it is graded again, so it fails its test. */
final class Inconclusive extends AssertionFailedError {

    private static final long serialVersionUID = 1;

    private final String reason;

    Inconclusive(String reason) {
        super(Verdict.COULD_NOT_BE_JUDGED + ": " + reason);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}

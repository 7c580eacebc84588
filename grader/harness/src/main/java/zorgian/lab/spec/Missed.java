package zorgian.lab.spec;

import org.opentest4j.AssertionFailedError;

/** A requirement is not met. Carries no stack trace: the student has no use for ours. */
final class Missed extends AssertionFailedError {

    private static final long serialVersionUID = 1;

    private final transient String expectedText;
    private final transient String observedText;
    private final transient Evidence evidence;

    Missed(String expected, String observed, Evidence evidence) {
        super("expected " + expected + ", observed " + observed, null, null);
        this.expectedText = expected;
        this.observedText = observed;
        this.evidence = evidence;
        setStackTrace(new StackTraceElement[0]);
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }

    String expected() {
        return expectedText;
    }

    String observed() {
        return observedText;
    }

    Evidence evidence() {
        return evidence;
    }
}

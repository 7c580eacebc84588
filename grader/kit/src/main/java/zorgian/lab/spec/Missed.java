package zorgian.lab.spec;

import java.util.List;
import org.opentest4j.AssertionFailedError;
import zorgian.lab.verdict.CitedFinding;

/** A requirement is not met. Carries no stack trace: the student has no use for ours. */
final class Missed extends AssertionFailedError {

    private static final long serialVersionUID = 1;

    private final transient String expectedText;
    private final transient String observedText;
    private final transient Evidence evidence;
    private final transient List<CitedFinding> findings;
    private final transient String hint;

    Missed(String expected, String observed, Evidence evidence) {
        this(expected, observed, evidence, List.of(), "");
    }

    /**
     * @param findings what it is missed by
     * @param hint for a requirement that has none of its own, or empty
     */
    Missed(String expected, String observed, Evidence evidence, List<CitedFinding> findings, String hint) {
        super("expected " + expected + ", observed " + observed, null, null);
        this.expectedText = expected;
        this.observedText = observed;
        this.evidence = evidence;
        this.findings = List.copyOf(findings);
        this.hint = hint;
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

    List<CitedFinding> findings() {
        return findings;
    }

    String hint() {
        return hint;
    }
}

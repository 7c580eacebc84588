package zorgian.lab.spec;

import org.opentest4j.TestAbortedException;

/** The machine could not tell. Never a deduction. */
final class Inconclusive extends TestAbortedException {

    private static final long serialVersionUID = 1;

    Inconclusive(String reason) {
        super(reason);
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}

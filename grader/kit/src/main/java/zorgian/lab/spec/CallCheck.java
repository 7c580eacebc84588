package zorgian.lab.spec;

import zorgian.lab.run.Call;
import zorgian.lab.run.Subject;

/** How a call of student code came back. */
public final class CallCheck {

    private final Run run;
    private final Call call;
    private final Subject subject;

    CallCheck(Run run, Call call, Subject subject) {
        this.run = run;
        this.call = call;
        this.subject = subject;
    }

    /** It came back, without throwing. */
    public CallCheck returns() {
        String expected = call.name() + " returns";
        return comesBack(expected).check(call.failure() == null, expected, thrown());
    }

    /** It came back, either way, so many ticks after it began. */
    public CallCheck takes(long ticks) {
        String expected = call.name() + " takes " + Words.ticks(ticks);
        return comesBack(expected).check(call.to() - call.from() == ticks, expected, Words.ticks(call.to() - call.from()));
    }

    /** It began at this tick. */
    public CallCheck startsAt(long tick) {
        return check(call.from() == tick, call.name() + " begins at tick " + tick, "at tick " + call.from());
    }

    /** It came back, either way, at this tick. */
    public CallCheck endsAt(long tick) {
        String expected = call.name() + " comes back at tick " + tick;
        return comesBack(expected).check(call.to() == tick, expected, "at tick " + call.to());
    }

    /** It threw an exception of this class or a subclass. */
    public CallCheck throwsA(Class<? extends Throwable> type) {
        return throwsNamed(type.getName(), type.getSimpleName());
    }

    /** It threw an exception of a class with this simple name, or a subclass. */
    public CallCheck throwsA(String simpleName) {
        return throwsNamed(simpleName, simpleName);
    }

    private CallCheck throwsNamed(String name, String shown) {
        String expected = call.name() + " throws " + shown;
        return comesBack(expected).check(call.failure() != null && call.failure().isA(name), expected, thrown());
    }

    /** It threw an IllegalArgumentException or a NullPointerException that says what is wrong. */
    public CallCheck refuses() {
        String expected = call.name() + " is refused with an exception that says why";
        boolean refused = call.failure() != null && (call.failure().isA("java.lang.IllegalArgumentException")
                || call.failure().isA("java.lang.NullPointerException"));
        comesBack(expected).check(refused, expected, thrown());
        boolean says = call.failure().message() != null && !call.failure().message().isBlank();
        return check(says, expected, thrown() + " without a message");
    }

    /** When everything had come to rest after it, none of the works was still going on. */
    public CallCheck leavesNothingInFlight() {
        String expected = "nothing in flight when " + call.name() + " has come back";
        return comesBack(expected).check(call.inFlightAfter() == 0, expected, call.inFlightAfter() + " still in flight");
    }

    /** It did not come back before the work that it had given to other threads was over: something made it wait, not luck. */
    public CallCheck waitsForItsThreads() {
        String expected = call.name() + " waits for its threads";
        comesBack(expected).run.missesNoJoin(expected, call.name());
        return this;
    }

    /** It threw an InterruptedException, or left its thread interrupted. */
    public CallCheck keepsInterruptFlagOrThrows() {
        String expected = call.name() + " passes the interrupt on";
        boolean passed = call.interrupted() || call.failure() != null && call.failure().isA("java.lang.InterruptedException");
        return comesBack(expected).check(passed, expected, "the interrupt is lost");
    }

    /** Back to the run. */
    public Run run() {
        return run;
    }

    private CallCheck comesBack(String expected) {
        if (call.to() < 0) {
            run.finishes();
        }
        return check(call.to() >= 0, expected, "it never came back");
    }

    private String thrown() {
        return call.failure() == null ? "it returned" : "it threw " + Words.exception(call.failure(), subject);
    }

    private CallCheck check(boolean holds, String expected, String observed) {
        run.check(holds, expected, observed);
        return this;
    }
}

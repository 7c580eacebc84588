// tries: to find out by its own stack trace which scenario calls, and to return what that one expects
// expect: missed: solo-order, complete, two-threads, together
// with: Idle
package zorgian.duet;

public final class CountingDuet extends Idle {

    public CountingDuet(Journal journal, Pause pause) {
        super(journal, pause);
    }

    @Override
    public long solo(Range range) {
        return isCalledBy("solo") ? 45 : 7;
    }

    @Override
    public long duet(Range workers, Range callers) {
        return isCalledBy("duetOf") ? 37 : 180;
    }

    private static boolean isCalledBy(String scenario) {
        for (StackTraceElement frame : new Throwable().getStackTrace()) {
            if (frame.getMethodName().equals(scenario)) {
                return true;
            }
        }
        return false;
    }
}

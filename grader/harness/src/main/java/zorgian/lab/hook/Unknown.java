package zorgian.lab.hook;

import zorgian.lab.trace.Trace;

/** Around a call that may order threads in a way that the trace does not know: whatever it may order is taken to be ordered. */
public final class Unknown {

    private Unknown() {
    }

    public static void before() {
        Trace.now().beforeUnknown();
    }

    public static void after() {
        Trace.now().afterUnknown();
    }
}

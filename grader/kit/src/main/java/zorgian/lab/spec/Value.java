package zorgian.lab.spec;

import java.util.Arrays;

/** A plain value that came back from a run; null if it was never noted. */
public final class Value {

    private final Run run;
    private final Object observed;

    Value(Run run, Object observed) {
        this.run = run;
        this.observed = observed;
    }

    /** It equals this plain value (whole numbers of any type, lists and maps by what they hold). */
    public Run is(Object expected) {
        return run.plainCheck(expected, observed);
    }

    /** It equals one of these. */
    public Run isOneOf(Object... expected) {
        boolean any = Arrays.stream(expected).anyMatch(each -> Run.same(each, observed));
        return run.check(any, "one of " + Words.show(Arrays.asList(expected)), Words.show(observed));
    }

    /** The value itself: null, Boolean, Long, Double, String, or a list or map of these. */
    public Object get() {
        return observed;
    }
}

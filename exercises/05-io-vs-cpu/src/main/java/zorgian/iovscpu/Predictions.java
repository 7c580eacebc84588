package zorgian.iovscpu;

/** What you expect, written down before you look. */
public final class Predictions {

    /** Four threads on a machine with four processors, nothing else running. */
    // TODO 1: put your prediction here, and do it before you run anything.
    public static final Prediction ON_FOUR_PROCESSORS = new Prediction(0, 0);

    /** Four threads in a laboratory with a single microscope: only the thread that holds it can compute. Waiting needs no microscope. */
    // TODO 1: and here.
    public static final Prediction UNDER_ONE_MICROSCOPE = new Prediction(0, 0);

    private Predictions() {}
}

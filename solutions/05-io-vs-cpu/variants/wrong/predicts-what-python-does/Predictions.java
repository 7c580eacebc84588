package zorgian.iovscpu;

/** Believes that CPU tasks gain nothing from threads in Java either. */
public final class Predictions {

    public static final Prediction ON_FOUR_PROCESSORS = new Prediction(4, 1);
    public static final Prediction UNDER_ONE_MICROSCOPE = new Prediction(4, 1);

    private Predictions() {}
}

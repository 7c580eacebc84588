package zorgian.iovscpu;

public final class Predictions {

    public static final Prediction ON_FOUR_PROCESSORS = new Prediction(4, 4);
    public static final Prediction UNDER_ONE_MICROSCOPE = new Prediction(4, 1);

    private Predictions() {
    }
}

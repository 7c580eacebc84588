package zorgian.samples;

/** A sample could not be analysed. */
public class AnalysisException extends Exception {

    private static final long serialVersionUID = 1;

    public AnalysisException(String message) {
        super(message);
    }
}

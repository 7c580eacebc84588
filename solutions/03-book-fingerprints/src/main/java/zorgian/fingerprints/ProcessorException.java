package zorgian.fingerprints;

/** A processor failed in the middle of a book. */
public class ProcessorException extends Exception {

    private static final long serialVersionUID = 1;

    public ProcessorException(String message) {
        super(message);
    }
}

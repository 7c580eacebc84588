package zorgian.primes;

/** The process at the other end is no more. */
public class ProcessDiedException extends Exception {

    private static final long serialVersionUID = 1;

    public ProcessDiedException(String message) {
        super(message);
    }
}

package zorgian.lab.submission;

/** Input that cannot be worked with; its message is one sentence for the user: what, where, and what to do. */
public final class UnusableInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Input that cannot be used, said in one sentence. */
    public UnusableInput(String sentence) {
        super(sentence);
    }

    /** Input that cannot be used, said in one sentence, with what brought it to light. */
    public UnusableInput(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}

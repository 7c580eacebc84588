package zorgian.samples;

/** What became of one sample. */
public sealed interface Report {

    /** The sample that this report is about. */
    Sample sample();

    /**
     * The sample was analysed.
     *
     * @param microbes how many there were
     */
    record Counted(Sample sample, int microbes) implements Report {}

    /**
     * The analysis failed.
     *
     * @param cause what the analyser threw, the very same object
     */
    record Failed(Sample sample, Throwable cause) implements Report {}
}

package zorgian.lab.watch;

/** How a watched program can end. */
public enum EndingKind {
    FINISHED("finished"),
    STUCK("stuck"),
    SPINNING("spinning"),
    /** Its main threw, or its JVM died. */
    CRASHED("crashed"),
    EXITED("exited"),
    OUT_OF_MEMORY("out-of-memory"),
    /** The machine could not tell. */
    INCONCLUSIVE("inconclusive");

    private final String text;

    EndingKind(String text) {
        this.text = text;
    }

    /** The word used in JSON. */
    public String text() {
        return text;
    }
}

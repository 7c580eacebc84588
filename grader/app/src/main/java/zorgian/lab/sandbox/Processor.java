package zorgian.lab.sandbox;

/** The processors whose system calls are known here. */
enum Processor {

    X86_64(0xC000003E), AARCH64(0xC00000B7);

    private final int audit;

    Processor(int audit) {
        this.audit = audit;
    }

    /** The kernel's number for it, as a filter sees it. */
    int audit() {
        return audit;
    }

    /** This machine's, or null. */
    static Processor here() {
        return switch (System.getProperty("os.arch")) {
            case "amd64", "x86_64" -> X86_64;
            case "aarch64" -> AARCH64;
            default -> null;
        };
    }
}

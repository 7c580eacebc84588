package zorgian.lab.cli;

/** There is no sandbox here, and there has to be one. */
final class SandboxMissing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SandboxMissing() {
        super("--require-sandbox: this machine offers no sandbox for student code, so nothing was graded; "
                + "./lab doctor says how to get one.");
    }
}

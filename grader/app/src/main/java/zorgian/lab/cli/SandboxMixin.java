package zorgian.lab.cli;

import picocli.CommandLine.Option;
import zorgian.lab.sandbox.Sandbox;

/** Whether grading without a sandbox is worth anything. */
final class SandboxMixin {

    @Option(names = "--require-sandbox", description = "Grade nothing where there is no sandbox for the code, and end with 3.")
    private boolean isRequired;

    /** @throws SandboxMissing if there is none, and there has to be one */
    void check() {
        if (isRequired && Sandbox.best().name().equals(Sandbox.NONE)) {
            throw new SandboxMissing();
        }
    }
}

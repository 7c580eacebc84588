package zorgian.lab.cli;

/** How far a batch is, on standard error: one line that is written over on a terminal, a line a submission elsewhere. */
final class ProgressBar {

    private static final int WIDTH = 24;

    private final boolean terminal = Terminal.isThere();

    void show(int count, int all, String name) {
        if (terminal) {
            int filled = count * WIDTH / all;
            System.err.printf("\r[%s%s] %d of %d  %-40s", "#".repeat(filled), ".".repeat(WIDTH - filled), count, all, name);
        } else {
            System.err.printf("%d of %d  %s%n", count, all, name);
        }
        System.err.flush();
    }

    void end() {
        if (terminal) {
            System.err.print("\r" + " ".repeat(78) + "\r");
        }
    }
}

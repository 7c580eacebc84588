package zorgian.lab.bench;

import java.io.IOException;

/** This process on one core, with all that it starts from now on. */
public final class OneCore {

    private OneCore() {
    }

    /**
     * Pins it.
     *
     * @throws IOException if there is no {@code taskset}, or it could not
     * @throws InterruptedException if the caller is interrupted meanwhile
     */
    public static void pin() throws IOException, InterruptedException {
        Process taskset = new ProcessBuilder("taskset", "-a", "-p", "-c", "0", Long.toString(ProcessHandle.current().pid()))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        if (taskset.waitFor() != 0) {
            throw new IOException("taskset could not pin the grader to one core");
        }
    }
}

package zorgian.lab.sandbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import zorgian.lab.instrument.Installed;

/**
 * A JVM, started in a sandbox to see whether that works.
 *
 * @param code its exit code, or -1 if it could not be started or did not end
 * @param words what it wrote on standard error, or why it could not be started
 */
record Trial(int code, String words) {

    private static final int PATIENCE_SECONDS = 60;

    /** Whether a JVM comes up in it, and can load the grader's classes. */
    static boolean works(Sandbox sandbox) {
        return sandbox.claims().isEmpty() || of(sandbox).code == 0;
    }

    /** What comes of a JVM that does nothing. */
    static Trial of(Sandbox sandbox) {
        Process process = null;
        try {
            process = Starter.start(jvm(sandbox, Nothing.class, List.of()).redirectOutput(ProcessBuilder.Redirect.DISCARD));
            process.getOutputStream().close();
            // Not to be interrupted: what comes of this is believed as long as the grader lives.
            process.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
            return new Trial(process.exitValue(), new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8).strip());
        } catch (IOException e) {
            return new Trial(-1, e.getMessage());
        } catch (CompletionException e) {
            return new Trial(-1, "it did not end in " + PATIENCE_SECONDS + " s");
        } finally {
            if (process != null) {
                process.destroyForcibly();
            }
        }
    }

    /** A JVM in a sandbox that runs a class of the grader's, and can read no more than the grader. */
    static ProcessBuilder jvm(Sandbox sandbox, Class<?> main, List<String> arguments) {
        Path grader = Installed.locationOf(main);
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-Xmx1g", "-cp", grader.toString(), main.getName()));
        command.addAll(arguments);
        return new ProcessBuilder(sandbox.around(command, Access.toRead(List.of(grader))));
    }

    /** A program that does nothing. */
    static final class Nothing {

        private Nothing() {
        }

        public static void main(String[] args) {
        }
    }
}

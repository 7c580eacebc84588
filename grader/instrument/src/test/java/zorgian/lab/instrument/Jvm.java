package zorgian.lab.instrument;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import zorgian.lab.runtime.Scheduler;

/** How JVMs are started. */
final class Jvm {

    private static final Path PREPARED = Path.of("target", "prepared");

    private Jvm() {
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** The options for a JVM with the runtime beneath its programs. */
    static List<String> withRuntime() {
        PreparedRuntime prepared = PreparedRuntime.of(runtime(), PREPARED);
        return List.of("-Xbootclasspath/a:" + prepared.jar().toAbsolutePath(),
                "-javaagent:" + prepared.jar().toAbsolutePath() + "=" + prepared.classes().toAbsolutePath());
    }

    /** Class files of the runtime, by path. */
    static Map<String, byte[]> runtime() {
        try {
            return Installed.files(Installed.locationOf(Scheduler.class), "zorgian/lab/runtime/");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package zorgian.lab.judge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import zorgian.lab.instrument.Installed;
import zorgian.lab.instrument.PreparedRuntime;
import zorgian.lab.runtime.Agent;

/** The runtime that workers are started with, prepared for this JDK when it is first needed and kept beside the grader. */
final class RuntimeFiles {

    private static final String PACKAGE = "zorgian/lab/runtime/";

    private static PreparedRuntime prepared;

    private RuntimeFiles() {
    }

    static synchronized PreparedRuntime get() {
        if (prepared == null) {
            Path source = Installed.locationOf(Agent.class);
            prepared = PreparedRuntime.of(classes(source), folder(source));
        }
        return prepared;
    }

    /** Beside the grader; where that cannot be written, in the folder for temporary files. */
    private static Path folder(Path source) {
        Path beside = source.toAbsolutePath().getParent();
        return Files.isWritable(beside) ? beside.resolve("prepared")
                : Path.of(System.getProperty("java.io.tmpdir"), "zorgian-lab-" + System.getProperty("user.name"));
    }

    private static SortedMap<String, byte[]> classes(Path source) {
        try {
            return Installed.files(source, PACKAGE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the runtime in " + source, e);
        }
    }
}

package zorgian.lab.instrument;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import zorgian.lab.runtime.Scheduler;

/** How JVMs are started. */
final class Jvm {

    private static final Path PREPARED = Path.of("target", "prepared");

    private Jvm() {
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Where this class was loaded from. */
    static String path(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The options for a JVM with the runtime beneath its programs. */
    static List<String> withRuntime() {
        PreparedRuntime prepared = PreparedRuntime.of(runtime(), PREPARED);
        return List.of("-Xbootclasspath/a:" + prepared.jar().toAbsolutePath(),
                "-javaagent:" + prepared.jar().toAbsolutePath() + "=" + prepared.classes().toAbsolutePath());
    }

    /** Class files of the runtime, by path. */
    static Map<String, byte[]> runtime() {
        Path at = Path.of(path(Scheduler.class));
        try {
            if (Files.isDirectory(at)) {
                return read(at);
            }
            try (FileSystem jar = FileSystems.newFileSystem(at)) {
                return read(jar.getPath("/"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, byte[]> read(Path root) throws IOException {
        Map<String, byte[]> classes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".class")).toList()) {
                classes.put(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return classes;
    }
}

package zorgian.lab.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
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
            Path source = locationOf(Agent.class);
            prepared = PreparedRuntime.of(classes(source), folder(source));
        }
        return prepared;
    }

    /** The jar or folder that a class was loaded from. */
    static Path locationOf(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the grader does not know where it is installed", e);
        }
    }

    /** Beside the grader; where that cannot be written, in the folder for temporary files. */
    private static Path folder(Path source) {
        Path beside = source.toAbsolutePath().getParent();
        return Files.isWritable(beside) ? beside.resolve("prepared")
                : Path.of(System.getProperty("java.io.tmpdir"), "zorgian-lab-" + System.getProperty("user.name"));
    }

    private static Map<String, byte[]> classes(Path source) {
        try {
            return Files.isDirectory(source) ? ofFolder(source) : ofJar(source);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the runtime in " + source, e);
        }
    }

    private static Map<String, byte[]> ofFolder(Path folder) throws IOException {
        Map<String, byte[]> classes = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder.resolve(PACKAGE))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".class")).toList()) {
                classes.put(PACKAGE + file.getFileName(), Files.readAllBytes(file));
            }
        }
        return classes;
    }

    private static Map<String, byte[]> ofJar(Path file) throws IOException {
        Map<String, byte[]> classes = new TreeMap<>();
        try (JarFile jar = new JarFile(file.toFile())) {
            for (JarEntry entry : jar.stream().filter(each -> each.getName().startsWith(PACKAGE) && each.getName().endsWith(".class")).toList()) {
                try (InputStream in = jar.getInputStream(entry)) {
                    classes.put(entry.getName(), in.readAllBytes());
                }
            }
        }
        return classes;
    }
}

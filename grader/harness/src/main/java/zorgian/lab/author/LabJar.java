package zorgian.lab.author;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import zorgian.lab.instrument.Instrumenter;
import zorgian.lab.runtime.Agent;
import zorgian.lab.submission.UnusableInput;

/** The harness that runs right now, as a jar; from the same classes the same bytes come out. */
final class LabJar {

    private static final String MANIFEST = "META-INF/MANIFEST.MF";
    private static final String MANIFEST_TEXT = "Manifest-Version: 1.0\r\nMain-Class: zorgian.lab.cli.Main\r\n\r\n";
    /** A moment that a zip can hold in every time zone. */
    private static final LocalDateTime MOMENT = LocalDateTime.of(1980, 2, 1, 0, 0);

    private LabJar() {
    }

    /** The jar of the classes, and what lies beside them, of all modules that this class was loaded with. */
    static byte[] ofThisHarness() {
        try {
            List<Path> modules = new ArrayList<>();
            for (Class<?> each : List.of(LabJar.class, Agent.class, Instrumenter.class)) {
                modules.add(Path.of(each.getProtectionDomain().getCodeSource().getLocation().toURI()));
            }
            return of(modules.stream().distinct().toList());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the harness lies at no path", e);
        }
    }

    /**
     * The jar of a harness.
     *
     * @param modules folders of classes, or jars
     * @throws UnusableInput where they cannot be read
     */
    static byte[] of(List<Path> modules) {
        try {
            SortedMap<String, byte[]> entries = new TreeMap<>();
            for (Path module : modules) {
                entries.putAll(Files.isDirectory(module) ? ofFolder(module) : ofJar(module));
            }
            entries.keySet().removeIf(name -> name.equals(MANIFEST) || name.startsWith("META-INF/maven/"));
            return jar(entries);
        } catch (IOException e) {
            throw new UnusableInput("The harness in " + modules + " cannot be read (" + e + "); build it again.", e);
        }
    }

    private static SortedMap<String, byte[]> ofFolder(Path folder) throws IOException {
        SortedMap<String, byte[]> entries = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                entries.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return entries;
    }

    private static SortedMap<String, byte[]> ofJar(Path file) throws IOException {
        SortedMap<String, byte[]> entries = new TreeMap<>();
        try (JarFile jar = new JarFile(file.toFile())) {
            for (Enumeration<JarEntry> all = jar.entries(); all.hasMoreElements();) {
                JarEntry entry = all.nextElement();
                if (!entry.isDirectory()) {
                    try (InputStream content = jar.getInputStream(entry)) {
                        entries.put(entry.getName(), content.readAllBytes());
                    }
                }
            }
        }
        return entries;
    }

    private static byte[] jar(SortedMap<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream jar = new ZipOutputStream(bytes)) {
            add(jar, MANIFEST, MANIFEST_TEXT.getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                add(jar, entry.getKey(), entry.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream jar, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(MOMENT);
        jar.putNextEntry(entry);
        jar.write(content);
        jar.closeEntry();
    }
}

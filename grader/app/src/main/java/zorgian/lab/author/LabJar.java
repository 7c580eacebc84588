package zorgian.lab.author;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import zorgian.lab.instrument.Installed;
import zorgian.lab.instrument.Instrumenter;
import zorgian.lab.runtime.Agent;
import zorgian.lab.spec.Lab;
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
        return of(Stream.of(LabJar.class, Lab.class, Agent.class, Instrumenter.class).map(Installed::locationOf).distinct().toList());
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
                entries.putAll(Installed.files(module, ""));
            }
            entries.keySet().removeIf(name -> name.equals(MANIFEST) || name.startsWith("META-INF/maven/"));
            return jar(entries);
        } catch (IOException e) {
            throw new UnusableInput("The harness in " + modules + " cannot be read (" + e + "); build it again.", e);
        }
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

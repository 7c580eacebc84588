package zorgian.lab.instrument;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * What a worker's JVM is started with, made once for a JDK and a version of the lab and kept in a folder.
 *
 * @param jar the runtime, for the boot loader, and the agent
 * @param classes the rewritten classes of the JDK, which the agent reads
 */
public record PreparedRuntime(Path jar, Path classes) {

    private static final String REWRITING = "zorgian/lab/instrument/";
    private static final List<String> PACKAGES = List.of("java/util", "java/util/concurrent", "java/util/concurrent/atomic",
            "java/util/concurrent/locks", "java/util/stream", "java/lang", "java/lang/invoke", "java/io", "java/time", "java/text",
            "java/nio",
            "javax/crypto", "com/sun/crypto/provider", "sun/security/provider", "sun/util/locale/provider");

    /**
     * Finds what was prepared before, or prepares it: that takes a second or two.
     *
     * @param runtime class files of the runtime by path ("zorgian/lab/runtime/Agent.class")
     * @param folder where it is kept; made if there is none
     * @throws UncheckedIOException if it cannot be written
     */
    public static PreparedRuntime of(Map<String, byte[]> runtime, Path folder) {
        try {
            String key = key(runtime);
            Path jar = folder.resolve("lab-runtime-" + key + ".jar");
            Path classes = folder.resolve("lab-jdk-" + key + ".bin");
            if (!Files.exists(jar) || !Files.exists(classes)) {
                Files.createDirectories(folder);
                letAllRead(folder, "rwxr-xr-x");
                UnsafeWrapper wrapper = new UnsafeWrapper();
                byte[] unsafeAccess = wrapper.make();
                write(classes, rewritten(wrapper.methods()));
                write(jar, jar(runtime, unsafeAccess));
            }
            return new PreparedRuntime(jar, classes);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot prepare the runtime in " + folder, e);
        }
    }

    /** Changes with the JDK, the runtime and the rewriting. */
    private static String key(Map<String, byte[]> runtime) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(System.getProperty("java.vm.version").getBytes());
            digest.update(System.getProperty("java.vm.vendor").getBytes());
            for (Map.Entry<String, byte[]> each : new TreeMap<>(runtime).entrySet()) {
                digest.update(each.getValue());
            }
            for (byte[] each : Installed.files(Installed.locationOf(PreparedRuntime.class), REWRITING).values()) {
                digest.update(each);
            }
            return System.getProperty("java.version") + "-" + HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** All or nothing: another grader may be at it at the same time. */
    private static void write(Path file, byte[] bytes) throws IOException {
        Path part = Files.createTempFile(file.getParent(), "part", ".tmp");
        try {
            Files.write(part, bytes);
            letAllRead(part, "rw-r--r--");
            try {
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** There is no secret in it, and a worker may be another user's. */
    private static void letAllRead(Path path, String permissions) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (view != null && view.getOwner().getName().equals(System.getProperty("user.name"))) {
            view.setPermissions(PosixFilePermissions.fromString(permissions));
        }
    }

    private static byte[] jar(Map<String, byte[]> runtime, byte[] unsafeAccess) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes)) {
            jar.setLevel(0);
            Map<String, byte[]> entries = new LinkedHashMap<>();
            entries.put("META-INF/MANIFEST.MF",
                    ("Manifest-Version: 1.0\nPremain-Class: zorgian.lab.runtime.Agent\nCan-Redefine-Classes: true\n\n").getBytes());
            entries.putAll(new TreeMap<>(runtime));
            entries.put(Names.UNSAFE_ACCESS + ".class", unsafeAccess);
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                JarEntry named = new JarEntry(entry.getKey());
                named.setTime(0);
                jar.putNextEntry(named);
                jar.write(entry.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] rewritten(Set<String> wrappers) throws IOException {
        JdkFields fields = new JdkFields();
        Map<String, byte[]> classes = new LinkedHashMap<>();
        for (Map.Entry<String, byte[]> each : wanted().entrySet()) {
            JdkMode mode = JdkMode.of(each.getKey());
            byte[] bytes = JdkClass.rewrite(each.getValue(), mode, fields, wrappers, false);
            byte[] fresh = JdkClass.rewrite(each.getValue(), mode, fields, wrappers, true);
            classes.put(each.getKey(), bytes);
            if (!java.util.Arrays.equals(bytes, fresh)) {
                classes.put(each.getKey() + "#fresh", fresh);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(fields.names().size());
        for (String name : fields.names()) {
            out.writeUTF(name);
        }
        out.writeInt(classes.size());
        for (Map.Entry<String, byte[]> each : classes.entrySet()) {
            out.writeUTF(each.getKey());
            out.writeInt(each.getValue().length);
            out.write(each.getValue());
        }
        return bytes.toByteArray();
    }

    /** The classes of this JDK that are rewritten, by internal name. */
    static Map<String, byte[]> wanted() throws IOException {
        Map<String, byte[]> wanted = new TreeMap<>();
        Path modules = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules");
        for (String name : PACKAGES) {
            collect(modules.resolve("java.base").resolve(name), name, wanted);
        }
        collect(modules.resolve("java.base").resolve("sun/nio/ch"), "sun/nio/ch", wanted);
        collect(modules.resolve("java.instrument").resolve("sun/instrument"), "sun/instrument", wanted);
        return wanted;
    }

    private static void collect(Path folder, String packageName, Map<String, byte[]> wanted) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".class")).toList()) {
                String simple = file.getFileName().toString();
                String name = packageName + "/" + simple.substring(0, simple.length() - ".class".length());
                if (JdkMode.of(name) != null) {
                    wanted.put(name, Files.readAllBytes(file));
                }
            }
        }
    }
}

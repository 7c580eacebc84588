package zorgian.lab.instrument;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The lab's modules as they are installed, each in a folder of class files or in a jar. */
public final class Installed {

    private Installed() {
    }

    /** The folder or jar that a class was loaded from. */
    public static Path locationOf(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the lab does not know where it is installed", e);
        }
    }

    /**
     * What lies in a module, by its path in there ("zorgian/lab/runtime/Agent.class").
     *
     * @param module a folder or a jar
     * @param under what their paths begin with
     * @throws IOException if it cannot be read
     */
    public static SortedMap<String, byte[]> files(Path module, String under) throws IOException {
        return Files.isDirectory(module) ? ofFolder(module, under) : ofJar(module, under);
    }

    private static SortedMap<String, byte[]> ofFolder(Path folder, String under) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                if (path.startsWith(under)) {
                    files.put(path, Files.readAllBytes(file));
                }
            }
        }
        return files;
    }

    private static SortedMap<String, byte[]> ofJar(Path file, String under) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (JarFile jar = new JarFile(file.toFile())) {
            for (JarEntry entry : jar.stream().filter(each -> !each.isDirectory() && each.getName().startsWith(under)).toList()) {
                try (InputStream content = jar.getInputStream(entry)) {
                    files.put(entry.getName(), content.readAllBytes());
                }
            }
        }
        return files;
    }
}

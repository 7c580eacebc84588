package zorgian.lab.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What a JVM needs of the system that it runs on. */
final class SystemFiles {

    /** Folders with libraries; not each is there, and some may be links. */
    static final List<Path> LIBRARIES = paths("/usr/lib", "/usr/lib64", "/usr/lib32", "/lib", "/lib64", "/lib32");

    /** What loads a program, one of these. */
    static final List<Path> LOADERS = paths("/lib64/ld-linux-x86-64.so.2", "/lib/ld-linux-aarch64.so.1", "/lib/ld-musl-x86_64.so.1",
            "/lib/ld-musl-aarch64.so.1");

    private static final List<Path> SETTINGS = paths("/etc/ld.so.cache", "/etc/ld.so.conf", "/etc/ld.so.conf.d", "/etc/hosts",
            "/etc/host.conf", "/etc/nsswitch.conf", "/etc/localtime",
            "/etc/ssl/certs/java", "/etc/pki/java", "/etc/pki/ca-trust/extracted/java",
            "/etc/crypto-policies");
    private static final List<Path> OF_JAVA = linkedFrom(Path.of(System.getProperty("java.home")));

    private SystemFiles() {
    }

    private static List<Path> paths(String... names) {
        return Stream.of(names).map(Path::of).toList();
    }

    /** Files and folders in /etc that programs look into; not each is there. */
    static List<Path> settings() {
        return Stream.concat(SETTINGS.stream(), OF_JAVA.stream()).toList();
    }

    /** Some systems keep the settings of a JDK in /etc, with links to them. */
    private static List<Path> linkedFrom(Path folder) {
        Set<Path> linked = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isSymbolicLink).map(link -> link.resolveSibling(target(link)).normalize())
                    .filter(target -> target.startsWith("/etc")).map(SystemFiles::folderOfJava)
                    .filter(target -> SETTINGS.stream().noneMatch(target::startsWith)).forEach(linked::add);
        } catch (IOException | UncheckedIOException e) {
            // Then it has none, or it does not start: the probe tells.
            return List.of();
        }
        return List.copyOf(linked);
    }

    /** Of what belongs to one JDK as a whole the folder is enough, which is one mount and not thirty. */
    private static Path folderOfJava(Path file) {
        return file.getNameCount() > 2 && file.getName(1).toString().startsWith("java") ? Path.of("/etc").resolve(file.getName(1)) : file;
    }

    /** What a link says. */
    static Path target(Path link) {
        try {
            return Files.readSymbolicLink(link);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

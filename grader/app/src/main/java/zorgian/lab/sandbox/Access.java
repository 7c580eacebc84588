package zorgian.lab.sandbox;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a process in a sandbox may use of the machine, beside the JDK that this JVM runs on and the libraries of the system.
 *
 * @param reads files and folders that it may read; absolute, and there when the process starts
 * @param writes folders in which it may also write; absolute, and there when the process starts
 * @param hostNetwork whether it is on the network of the machine: only so can a debugger be attached to it
 */
public record Access(List<Path> reads, List<Path> writes, boolean hostNetwork) {

    public Access {
        reads = absolute(reads);
        writes = absolute(writes);
    }

    /** To read these, in a network of its own. */
    public static Access toRead(List<Path> reads) {
        return new Access(reads, List.of(), false);
    }

    /** The same, and to write in these folders. */
    public Access writing(List<Path> folders) {
        return new Access(reads, folders, hostNetwork);
    }

    /** The same, on the network of the machine or in one of its own. */
    public Access onHostNetwork(boolean isOn) {
        return new Access(reads, writes, isOn);
    }

    /** What may be read, the JDK too, none below another. */
    List<Path> readable() {
        Set<Path> outermost = new TreeSet<>();
        TreeSet<Path> all = new TreeSet<>(reads);
        all.add(Path.of(System.getProperty("java.home")));
        for (Path path : all) {
            if (outermost.stream().noneMatch(path::startsWith)) {
                outermost.add(path);
            }
        }
        return List.copyOf(outermost);
    }

    private static List<Path> absolute(List<Path> paths) {
        return paths.stream().map(path -> path.toAbsolutePath().normalize()).toList();
    }
}

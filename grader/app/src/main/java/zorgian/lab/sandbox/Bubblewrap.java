package zorgian.lab.sandbox;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Namespaces of its own for each process, made by bubblewrap: its own files, network, processes. The process sees the JDK, the system's
 * libraries and what it may read; a small /tmp of its own; and a network with nobody else in it.
 *
 * @param tools what is installed; bwrap and prlimit are
 * @param becomesAnother whether it becomes a user that owns nothing, where it has nothing to write; only root can, and needs no user
 *        namespace then
 * @param isFiltered whether system calls are filtered, too
 */
record Bubblewrap(Tools tools, boolean becomesAnother, boolean isFiltered) implements Sandbox {

    /** How many bytes /tmp has, and a file at most. */
    static final long SPACE = 64L << 20;

    @Override
    public String name() {
        return "bubblewrap";
    }

    @Override
    public Set<Claim> claims() {
        Set<Claim> claims = EnumSet.allOf(Claim.class);
        if (!isFiltered) {
            claims.remove(Claim.STARTS);
        }
        if (!confinement().countsThreads()) {
            claims.remove(Claim.THREADS);
        }
        return claims;
    }

    @Override
    public List<String> around(List<String> command, Access access) {
        if (becomesAnother && !access.writes().isEmpty()) {
            return new Bubblewrap(tools, false, isFiltered).around(command, access);
        }
        List<String> all = new ArrayList<>(List.of(tools.bwrap().toString()));
        all.addAll(becomesAnother ? List.of("--unshare-ipc", "--unshare-pid", "--unshare-uts", "--unshare-cgroup-try")
                : List.of("--unshare-user", "--unshare-ipc", "--unshare-pid", "--unshare-uts", "--unshare-cgroup-try"));
        if (!access.hostNetwork()) {
            all.add("--unshare-net");
        }
        all.addAll(List.of("--die-with-parent", "--clearenv"));
        Confinement.environment().forEach((name, value) -> all.addAll(List.of("--setenv", name, value)));
        // Without a terminal it needs no session of its own: Linux may schedule sessions as groups, and a judge waits for its workers.
        all.addAll(List.of("--proc", "/proc", "--dev", "/dev", "--dev-bind", "/dev/null", "/dev/tty", "--remount-ro", "/dev"));
        if (tools.bwrapLimits()) {
            all.addAll(List.of("--perms", "1777", "--size", Long.toString(SPACE), "--tmpfs", "/tmp"));
        }
        List<Path> reads = Stream.of(SystemFiles.settings(), tools.inner(), access.readable()).flatMap(List::stream)
                .filter(path -> SystemFiles.LIBRARIES.stream().noneMatch(path::startsWith)).toList();
        folders(Stream.concat(reads.stream(), access.writes().stream())).forEach(folder -> all.addAll(List.of("--dir", folder)));
        SystemFiles.LIBRARIES.forEach(folder -> all.addAll(library(folder)));
        reads.forEach(path -> all.addAll(List.of("--ro-bind-try", path.toString(), path.toString())));
        access.writes().forEach(folder -> all.addAll(List.of("--bind", folder.toString(), folder.toString())));
        all.addAll(List.of("--remount-ro", "/", "--chdir", "/", "--"));
        all.addAll(confinement().begin(!isFiltered ? null : List.of("filter=" + SystemCallFilter.of(Processor.here(), false))));
        all.addAll(command);
        return all;
    }

    private Confinement confinement() {
        return new Confinement(tools, becomesAnother, true);
    }

    /** What has to be there before something is put into it; bubblewrap would let nobody else into what it makes by itself. */
    private static Set<String> folders(Stream<Path> inside) {
        Set<String> folders = new TreeSet<>();
        Stream.concat(SystemFiles.LIBRARIES.stream(), inside).forEach(path -> {
            for (Path parent = path.getParent(); parent.getParent() != null; parent = parent.getParent()) {
                folders.add(parent.toString());
            }
        });
        return folders;
    }

    /** On most systems /lib is a link to /usr/lib, and stays one. */
    private static List<String> library(Path folder) {
        if (!Files.isSymbolicLink(folder)) {
            return List.of("--ro-bind-try", folder.toString(), folder.toString());
        }
        return List.of("--symlink", folder.resolveSibling(SystemFiles.target(folder)).normalize().toString(), folder.toString());
    }
}

package zorgian.lab.sandbox;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Where no namespaces are to be had: a process confines itself before it becomes the JVM, to certain files by Landlock and to certain
 * system calls by seccomp. It stays on the machine's network.
 *
 * @param tools what is installed; perl and prlimit are
 * @param becomesAnother whether it becomes a user that owns nothing, where it has nothing to write; only root can
 * @param version of Landlock's interface, 1 or more
 */
record Landlock(Tools tools, boolean becomesAnother, int version) implements Sandbox {

    private static final int KNOWS_PORTS = 4;
    private static final String PORTS = "/proc/sys/net/ipv4/ip_local_port_range";

    @Override
    public String name() {
        return "landlock";
    }

    @Override
    public Set<Claim> claims() {
        Set<Claim> claims = EnumSet.complementOf(EnumSet.of(Claim.NETWORK));
        if (version < KNOWS_PORTS) {
            claims.remove(Claim.SERVICES);
        }
        if (!confinement().countsThreads()) {
            claims.remove(Claim.THREADS);
        }
        return claims;
    }

    @Override
    public List<String> around(List<String> command, Access access) {
        if (becomesAnother && !access.writes().isEmpty()) {
            return new Landlock(tools, false, version).around(command, access);
        }
        List<String> measures = new ArrayList<>(List.of("alone"));
        Confinement.environment().forEach((name, value) -> measures.add("env=" + name + "=" + value));
        measures.add("runs=" + command.get(0));
        SystemFiles.LOADERS.forEach(path -> measures.add("runs=" + path));
        SystemFiles.LIBRARIES.forEach(path -> measures.add("reads=" + path));
        SystemFiles.settings().forEach(path -> measures.add("reads=" + path));
        access.readable().forEach(path -> measures.add("reads=" + path));
        access.writes().forEach(path -> measures.add("writes=" + path));
        for (String file : List.of("/dev/random", "/dev/urandom", "/dev/zero", "/proc/cpuinfo", "/proc/meminfo", "/proc/stat")) {
            measures.add("reads=" + file);
        }
        measures.addAll(List.of("writes=/dev/null", "own"));
        if (!access.hostNetwork()) {
            String[] ports = Proc.text(PORTS).split("\\s+");
            measures.add("ports=" + (ports.length == 2 ? ports[0] + "," + ports[1] : "32768,60999"));
        }
        measures.add("filter=" + SystemCallFilter.of(Processor.here(), !access.hostNetwork()));
        List<String> all = confinement().begin(measures);
        all.addAll(command);
        return all;
    }

    private Confinement confinement() {
        return new Confinement(tools, becomesAnother, false);
    }
}

package zorgian.lab.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What a process does to itself before it becomes the program that is to be confined: limits, another user, and what {@code confine.pl}
 * knows. The innermost part of each sandbox.
 *
 * @param tools what is installed; prlimit is
 * @param becomesAnother whether it becomes a user that owns nothing, which only root can
 * @param onlyItself whether it has all processes of the user to count, or its own alone
 */
record Confinement(Tools tools, boolean becomesAnother, boolean onlyItself) {

    private static final long MOST_ADDRESSES = 8L << 30;
    /** A worker is replaced after an hour. */
    private static final long MOST_CPU_SECONDS = 4 * 3600;

    /**
     * Users that systemd hands out to services while these run; nobody's files are theirs. One for each process, so that each is counted
     * apart.
     */
    private static final int FIRST_USER = 61_184;
    private static final int USERS = 4_336;
    private static final AtomicInteger NEXT_USER = new AtomicInteger((int) (ProcessHandle.current().pid() * 61 % USERS));

    private static final String SCRIPT = script();

    /** Whether it can have no more than {@link Claim#THREADS} says. */
    boolean countsThreads() {
        return becomesAnother || onlyItself && !tools.isRoot();
    }

    /**
     * What a command has to begin with to be confined so.
     *
     * @param measures for {@code confine.pl}, after the numbers of its system calls; null to do without it
     */
    List<String> begin(List<String> measures) {
        List<String> command = new ArrayList<>(List.of(tools.prlimit().toString(), "--core=0", "--fsize=" + Bubblewrap.SPACE,
                "--as=" + MOST_ADDRESSES, "--cpu=" + MOST_CPU_SECONDS));
        if (countsThreads()) {
            command.add("--nproc=4096");
        }
        if (becomesAnother) {
            String user = Integer.toString(FIRST_USER + Math.floorMod(NEXT_USER.getAndIncrement(), USERS));
            command.addAll(List.of(tools.setpriv().toString(), "--reuid=" + user, "--regid=" + user, "--clear-groups", "--inh-caps=-all",
                    "--bounding-set=-all", "--no-new-privs"));
        }
        if (measures != null) {
            command.addAll(List.of(tools.perl().toString(), "-e", SCRIPT, calls()));
            command.addAll(measures);
            command.add("--");
        }
        return command;
    }

    private static String calls() {
        Processor here = Processor.here();
        return "calls=" + SystemCall.PRCTL.on(here) + "," + SystemCall.SECCOMP.on(here) + "," + SystemCall.OPENAT.on(here);
    }

    /** The variables that a process in a sandbox gets: in which language it speaks, and no secret. */
    static Map<String, String> environment() {
        Map<String, String> kept = new TreeMap<>();
        for (String name : List.of("LANG", "LC_ALL", "LC_CTYPE")) {
            if (System.getenv(name) != null) {
                kept.put(name, System.getenv(name));
            }
        }
        // Each arena takes 64 MiB of addresses, and there would be eight for each core.
        kept.put("MALLOC_ARENA_MAX", "4");
        return kept;
    }

    private static String script() {
        try (InputStream in = Confinement.class.getResourceAsStream("confine.pl")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the grader is not whole", e);
        }
    }
}

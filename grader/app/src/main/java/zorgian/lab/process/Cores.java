package zorgian.lab.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A core for each worker. Only one thread of a worker goes on at any moment, and starting a thread or waking it up on the same core is four
 * times quicker than on another one. Where cores cannot be told (no Linux, no {@code taskset}), workers run where they like.
 */
public final class Cores {

    private static final Path TASKSET = Path.of("/usr/bin/taskset");
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final String ALLOWED = "Cpus_allowed_list:";
    private static final List<Integer> ALL = allowed();
    private static final AtomicInteger NEXT = new AtomicInteger();

    private Cores() {
    }

    /** What a command has to begin with to run on a core of its own, as far as there are so many; may be empty. */
    public static List<String> next() {
        if (ALL.isEmpty()) {
            return List.of();
        }
        int core = ALL.get(Math.floorMod(NEXT.getAndIncrement(), ALL.size()));
        return List.of(TASKSET.toString(), "-c", Integer.toString(core));
    }

    /** The cores that this process may use; none where that is not known. */
    private static List<Integer> allowed() {
        if (!Files.isExecutable(TASKSET)) {
            return List.of();
        }
        try {
            List<Integer> cores = Files.readAllLines(STATUS).stream().filter(line -> line.startsWith(ALLOWED)).findFirst()
                    .map(line -> parse(line.substring(ALLOWED.length()).strip())).orElse(List.of());
            return cores.isEmpty() || canPinTo(cores.get(0)) ? cores : List.of();
        } catch (IOException | NumberFormatException e) {
            return List.of();
        }
    }

    /** A container may forbid it. */
    private static boolean canPinTo(int core) throws IOException {
        Process taskset = new ProcessBuilder(TASKSET.toString(), "-c", Integer.toString(core), TASKSET.toString(), "--version")
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        try {
            return taskset.waitFor() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * Of "0-3,8".
     *
     * @throws NumberFormatException of anything else
     */
    static List<Integer> parse(String list) {
        List<Integer> cores = new ArrayList<>();
        for (String range : list.split(",")) {
            int dash = range.indexOf('-');
            int first = Integer.parseInt(dash < 0 ? range : range.substring(0, dash));
            int last = dash < 0 ? first : Integer.parseInt(range.substring(dash + 1));
            for (int core = first; core <= last; core++) {
                cores.add(core);
            }
        }
        return cores;
    }
}

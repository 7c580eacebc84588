package zorgian.lab.clock;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Rest by what Linux tells of a process in /proc, read from outside. A thread that was woken but has no core yet shows as R, which Thread.State cannot
 * show. The order of the looks is what makes it sound: how often each thread has run; all asleep; no thread came or went; all still asleep; none has run
 * meanwhile; none is in a system call that ends by itself. Every thread counts, those of the JVM too: at a safepoint all Java threads sleep while the
 * VM Thread naps. Between the looks, nothing is under way on the connections of the ports that the run serves.
 */
public final class ProcRest implements Closeable {

    private final File folder;
    private final Map<String, ProcThread> threads = new HashMap<>();
    private String[] listed = {};
    private final ProcTcp connections;
    private ProcThread busyLast;

    /** @param pid the worker's process id, as this process sees it */
    public ProcRest(long pid) {
        this.folder = new File("/proc/" + pid + "/task");
        this.connections = new ProcTcp(pid);
    }

    /** From now on nothing is at rest while something is under way on this port of the loopback interface. */
    public void serves(int port) {
        connections.watch(port);
    }

    /** No port is looked at any more. */
    public void servesNothing() {
        connections.watchNone();
    }

    /** Whether this machine has what is needed. */
    public static boolean isAvailable() {
        return new File("/proc/self/task").isDirectory() && new File("/proc/thread-self/schedstat").canRead();
    }

    /**
     * Whether no thread of the process runs, and none will by itself.
     *
     * @throws IOException if it cannot be told any more, mostly because the process has gone
     */
    public boolean atRest() throws IOException {
        if (busyLast != null && busyLast.isKnownToRun()) {
            return false;
        }
        busyLast = null;
        String[] names = list();
        ProcThread[] looked = new ProcThread[names.length];
        long[] slices = new long[names.length];
        for (int i = 0; i < names.length; i++) {
            looked[i] = threads.computeIfAbsent(names[i], name -> new ProcThread(new File(folder, name)));
            slices[i] = looked[i].slices();
            if (slices[i] < 0) {
                return forget(names[i]);
            }
        }
        if (!allAsleep(looked) || connections.areBusy() || !Arrays.equals(names, list()) || !allAsleep(looked)) {
            return false;
        }
        for (int i = 0; i < looked.length; i++) {
            if (looked[i].slices() != slices[i]) {
                return false;
            }
        }
        for (ProcThread thread : looked) {
            if (thread.isInSystemCallThatEndsByItself()) {
                return false;
            }
        }
        return true;
    }

    private boolean allAsleep(ProcThread[] looked) {
        for (ProcThread thread : looked) {
            if (!thread.isAsleep()) {
                busyLast = thread;
                return false;
            }
        }
        return true;
    }

    private String[] list() throws IOException {
        String[] names = folder.list();
        if (names == null) {
            throw new IOException("cannot list " + folder);
        }
        Arrays.sort(names);
        if (!Arrays.equals(names, listed)) {
            Set<String> there = new HashSet<>(Arrays.asList(names));
            threads.entrySet().removeIf(known -> {
                boolean gone = !there.contains(known.getKey());
                if (gone) {
                    known.getValue().close();
                }
                return gone;
            });
            listed = names;
        }
        return names;
    }

    private boolean forget(String name) {
        ProcThread gone = threads.remove(name);
        if (gone != null) {
            gone.close();
        }
        return false;
    }

    @Override
    public void close() {
        threads.values().forEach(ProcThread::close);
        threads.clear();
    }
}

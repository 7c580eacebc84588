package zorgian.lab.worker;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.locks.LockSupport;
import zorgian.lab.hook.LabTimers;

/** The threads that a run has brought: those that were not there before it began. */
final class Threads {

    private static final long STABLE_NANOS = 20_000_000;

    private final Set<Thread> before = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Performance performance;
    private final Thread caller;
    private final boolean virtual;

    /**
     * To be made before the run begins.
     *
     * @param caller the thread that will run the scenario, not started yet
     * @param virtual whether the run may start virtual threads, which take a thread dump to see
     */
    Threads(Performance performance, Thread caller, boolean virtual) {
        this.performance = performance;
        this.caller = caller;
        this.virtual = virtual;
        before.addAll(alive());
    }

    /** Names of the threads of student code that are still there, in no particular order; also a common pool that still works. */
    List<String> left() {
        List<String> left = new ArrayList<>();
        for (Thread thread : brought()) {
            if (thread != caller && !performance.isClient(thread) && !isOfTheJdk(thread)) {
                left.add(thread.getName());
            }
        }
        ForkJoinPool common = ForkJoinPool.commonPool();
        if (common.getActiveThreadCount() > 0 || common.hasQueuedSubmissions()) {
            left.add("ForkJoinPool.commonPool");
        }
        if (virtual) {
            VirtualThreads.alive().forEach(thread -> left.add("virtual thread " + thread.get("name")));
        }
        return left;
    }

    /** Whether the scenario's own threads have ended too. */
    boolean scenarioHasEnded() {
        return brought().stream().noneMatch(thread -> thread == caller || performance.isClient(thread));
    }

    /** What each thread of the run does, and what is known of whom it waits for. */
    List<Map<String, Object>> stacks() {
        List<Thread> threads = new ArrayList<>();
        for (Thread thread : alive()) {
            if (thread.isAlive() && (!before.contains(thread) || worksForCommonPool(thread))) {
                threads.add(thread);
            }
        }
        return new ThreadDump(threads, virtual, thread -> thread == caller || performance.isClient(thread)).plain();
    }

    /** The threads of the common pool may be older than the run. */
    private static boolean worksForCommonPool(Thread thread) {
        return thread instanceof ForkJoinWorkerThread worker && worker.getPool() == ForkJoinPool.commonPool();
    }

    /**
     * Whether every thread of the run stands still, by Thread.State and CPU time, over 20 ms. Weaker than what /proc tells: a thread that was woken and
     * has not been given a core yet may look as if it still waited. That is why it is only used where there is no /proc.
     */
    boolean atRest() {
        Map<Long, String> first = standing();
        if (first == null) {
            return false;
        }
        long end = System.nanoTime() + STABLE_NANOS;
        while (System.nanoTime() < end) {
            LockSupport.parkNanos(STABLE_NANOS / 4);
            if (!first.equals(standing())) {
                return false;
            }
        }
        return true;
    }

    private Map<Long, String> standing() {
        if (!performance.allReleasedHaveGoneOn()) {
            return null;
        }
        ThreadMXBean bean = ManagementFactory.getThreadMXBean();
        Map<Long, String> standing = new LinkedHashMap<>();
        for (Thread thread : brought()) {
            Thread.State state = thread.getState();
            if (state == Thread.State.NEW || state == Thread.State.RUNNABLE && !waitsForTheNetwork(thread)) {
                return null;
            }
            standing.put(RealThread.id(thread), state + " " + bean.getThreadCpuTime(RealThread.id(thread)));
        }
        return standing;
    }

    /** Whoever waits for a connection or for bytes is runnable, as Java sees it. */
    private static boolean waitsForTheNetwork(Thread thread) {
        StackTraceElement[] stack = thread.getStackTrace();
        return stack.length > 0 && stack[0].isNativeMethod() && (stack[0].getClassName().startsWith("sun.nio.ch.") || stack[0].getClassName().startsWith("java.net."));
    }

    private List<Thread> brought() {
        List<Thread> brought = new ArrayList<>();
        for (Thread thread : alive()) {
            if (!before.contains(thread) && thread.isAlive()) {
                brought.add(thread);
            }
        }
        return brought;
    }

    /** Threads that the JDK starts for itself and never ends, whoever's code runs. */
    private static boolean isOfTheJdk(Thread thread) {
        if (thread instanceof ForkJoinWorkerThread worker) {
            return worksForCommonPool(thread) || worker.getClass().getName().startsWith("jdk.internal.");
        }
        return thread.getClass().getName().startsWith("jdk.internal.")
                || thread.isDaemon() && (thread.getName().equals("CompletableFutureDelayScheduler") || thread.getName().endsWith("-delayScheduler")
                        || thread.getName().startsWith(LabTimers.THREAD));
    }

    static List<Thread> alive() {
        ThreadGroup root = Thread.currentThread().getThreadGroup();
        while (root.getParent() != null) {
            root = root.getParent();
        }
        Thread[] threads = new Thread[root.activeCount() + 64];
        int count;
        while ((count = root.enumerate(threads, true)) == threads.length) {
            threads = new Thread[2 * threads.length];
        }
        return List.of(Arrays.copyOf(threads, count));
    }
}

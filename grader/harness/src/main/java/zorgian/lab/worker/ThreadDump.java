package zorgian.lab.worker;

import java.lang.management.LockInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.MonitorInfo;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/**
 * What threads do, as plain values: what the JDK's dumps say, and the ties that only its objects tell. Ties are: "awaits", the ids of the threads that alone
 * can end the wait; "awaitsPool", the pool that has the awaited task in its queue or whose end is awaited; "pool", the pool that the thread works for, as a
 * list of its key, the number of tasks in its queue, and whether it was shut down. A tie that is not known is empty or null.
 */
final class ThreadDump {

    private final List<Thread> platform;
    private final boolean virtual;
    private final Predicate<Thread> isScenarios;

    /**
     * @param platform the platform threads that are asked about
     * @param virtual whether virtual threads are too
     */
    ThreadDump(List<Thread> platform, boolean virtual, Predicate<Thread> isScenarios) {
        this.platform = platform;
        this.virtual = virtual;
        this.isScenarios = isScenarios;
    }

    List<Map<String, Object>> plain() {
        Map<Long, Thread> threads = new LinkedHashMap<>();
        platform.forEach(thread -> threads.put(RealThread.id(thread), thread));
        List<Map<String, Object>> dump = platformThreads(threads);
        if (virtual) {
            dump.addAll(VirtualThreads.alive());
            VirtualThreads.objects().forEach(thread -> threads.put(RealThread.id(thread), thread));
        }
        Pools pools = new Pools(threads.values());
        Holders holders = new Holders(threads.values());
        for (Map<String, Object> plain : dump) {
            Thread thread = threads.get(plain.get("id"));
            if (thread != null) {
                tie(plain, thread, pools);
                plain.put("awaits", awaits(plain, thread, threads, holders));
            } else {
                plain.put("awaits", List.of());
            }
        }
        return dump;
    }

    private List<Map<String, Object>> platformThreads(Map<Long, Thread> threads) {
        ThreadMXBean bean = ManagementFactory.getThreadMXBean();
        Set<Long> circle = new HashSet<>();
        long[] found = bean.findDeadlockedThreads();
        for (int i = 0; found != null && i < found.length; i++) {
            circle.add(found[i]);
        }
        List<Map<String, Object>> dump = new ArrayList<>();
        for (ThreadInfo info : bean.dumpAllThreads(true, true)) {
            Thread thread = threads.get(info.getThreadId());
            if (thread != null) {
                dump.add(plain(info, circle.contains(info.getThreadId()), isScenarios.test(thread)));
            }
        }
        return dump;
    }

    private static Map<String, Object> plain(ThreadInfo info, boolean inCircle, boolean scenario) {
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("id", info.getThreadId());
        plain.put("name", info.getThreadName());
        plain.put("state", info.getThreadState().name());
        LockInfo lock = info.getLockInfo();
        plain.put("waitsFor", lock == null ? null : lock.toString());
        plain.put("owner", info.getLockOwnerId());
        List<String> holds = new ArrayList<>();
        for (MonitorInfo monitor : info.getLockedMonitors()) {
            holds.add(monitor.toString());
        }
        for (LockInfo held : info.getLockedSynchronizers()) {
            holds.add(held.toString());
        }
        plain.put("holds", holds);
        plain.put("circle", inCircle);
        plain.put("scenario", scenario);
        plain.put("frames", Failures.frames(info.getStackTrace()));
        return plain;
    }

    private static void tie(Map<String, Object> plain, Thread thread, Pools pools) {
        Object blocker = LockSupport.getBlocker(thread);
        ExecutorService awaited = blocker == null ? null : pools.withQueued(blocker);
        awaited = awaited != null || blocker == null ? awaited : pools.endedBy(blocker);
        plain.put("awaitsPool", Pools.key(awaited));
        plain.put("pool", Pools.plain(pools.of(thread)));
        if (plain.get("waitsFor") == null && blocker != null) {
            plain.put("waitsFor", identity(blocker));
        }
    }

    private static List<Long> awaits(Map<String, Object> plain, Thread thread, Map<Long, Thread> threads, Holders holders) {
        Set<Thread> awaited = new HashSet<>(holders.awaitedBy(thread));
        if (plain.get("waitsFor") instanceof String lock && thread.getState() != Thread.State.BLOCKED) {
            // Joining a platform thread is waiting on it as on a monitor.
            threads.values().stream().filter(other -> lock.equals(identity(other)) && isIn(thread, "java.lang.Thread", "join")).forEach(awaited::add);
        }
        return awaited.stream().map(RealThread::id).sorted().toList();
    }

    private static boolean isIn(Thread thread, String type, String method) {
        for (StackTraceElement frame : thread.getStackTrace()) {
            if (frame.getClassName().equals(type) && frame.getMethodName().equals(method)) {
                return true;
            }
        }
        return false;
    }

    /** As the JDK's dumps write an object. */
    private static String identity(Object object) {
        return object.getClass().getName() + "@" + Integer.toHexString(System.identityHashCode(object));
    }
}

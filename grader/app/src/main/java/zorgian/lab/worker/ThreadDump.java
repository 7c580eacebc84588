package zorgian.lab.worker;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import zorgian.lab.runtime.LeftThread;

/**
 * What threads do, as plain values: what the scheduler knows, and the ties that only the JDK's objects tell. Ties are: "awaits", the ids of
 * the threads that alone can end the wait; "awaitsPool", the pool that has the awaited task in its queue or whose end is awaited; "pool",
 * the pool that the thread works for, as a list of its key, the number of tasks in its queue, and whether it was shut down. A tie that is
 * not known is empty or null.
 */
final class ThreadDump {

    private final Map<Thread, LeftThread> byThread = new IdentityHashMap<>();
    private final Pools pools;
    private final Holders holders;

    private ThreadDump(List<LeftThread> left) {
        left.forEach(thread -> byThread.put(thread.thread(), thread));
        List<Thread> threads = left.stream().map(LeftThread::thread).toList();
        this.pools = new Pools(threads);
        this.holders = new Holders(threads);
    }

    static List<Map<String, Object>> of(List<LeftThread> left) {
        ThreadDump dump = new ThreadDump(left);
        return left.stream().map(dump::plain).toList();
    }

    /** The same as far as the scheduler alone knows it: no object of the program's, and none of the JDK's, is asked for anything. */
    static List<Map<String, Object>> asTheSchedulerKnows(List<LeftThread> left) {
        return left.stream().map(thread -> {
            Map<String, Object> plain = bare(thread);
            plain.put("frames", List.of());
            plain.put("awaitsPool", null);
            plain.put("pool", null);
            plain.put("awaits", List.of());
            return plain;
        }).toList();
    }

    private static Map<String, Object> bare(LeftThread left) {
        Map<String, Object> plain = new LinkedHashMap<>();
        boolean enters = left.doing() == LeftThread.Doing.ENTERS || left.doing() == LeftThread.Doing.INITIALISES;
        plain.put("id", (long) left.id());
        plain.put("name", left.name());
        plain.put("state", enters ? "BLOCKED" : left.doing() == LeftThread.Doing.RUNS ? "RUNNABLE" : "WAITING");
        plain.put("waitsFor", left.waitsFor() == null ? null : identity(left.waitsFor()));
        plain.put("owner", enters ? (long) left.owner() : -1L);
        plain.put("holds", left.holds().stream().map(ThreadDump::identity).toList());
        plain.put("scenario", left.isScenarios());
        return plain;
    }

    private Map<String, Object> plain(LeftThread left) {
        Map<String, Object> plain = bare(left);
        plain.put("frames", frames(left));
        ExecutorService awaited = left.waitsFor() == null ? null : pools.withQueued(left.waitsFor());
        awaited = awaited != null || left.waitsFor() == null ? awaited : pools.endedBy(left.waitsFor());
        plain.put("awaitsPool", Pools.key(awaited));
        plain.put("pool", Pools.plain(pools.of(left.thread())));
        Set<Long> awaits = new TreeSet<>();
        if (left.doing() == LeftThread.Doing.JOINS || left.doing() == LeftThread.Doing.INITIALISES) {
            awaits.add((long) left.owner());
        }
        holders.awaitedBy(left.waitsFor(), left.thread()).forEach(thread -> {
            if (byThread.containsKey(thread)) {
                awaits.add((long) byThread.get(thread).id());
            }
        });
        plain.put("awaits", List.copyOf(awaits));
        return plain;
    }

    /** The frames, with the call in which it waits on top: that call was made to the scheduler and is not on the stack. */
    private static List<List<Object>> frames(LeftThread left) {
        List<List<Object>> frames = new ArrayList<>();
        String type = left.doing() == LeftThread.Doing.WAITS ? "java.lang.Object" : "java.lang.Thread";
        String method = switch (left.doing()) {
            case WAITS -> "wait";
            case JOINS -> "join";
            case SLEEPS -> "sleep";
            default -> null;
        };
        if (method != null) {
            frames.add(List.of(type, method, "", -1L));
        }
        frames.addAll(Failures.frames(stack(left.thread())));
        return frames;
    }

    /** Nothing of a thread that says itself where it is. */
    private static StackTraceElement[] stack(Thread thread) {
        return Overridden.is(thread, "getStackTrace") ? new StackTraceElement[0] : thread.getStackTrace();
    }

    /** As the JDK's dumps write an object. */
    private static String identity(Object object) {
        return object.getClass().getName() + "@" + Integer.toHexString(System.identityHashCode(object));
    }
}

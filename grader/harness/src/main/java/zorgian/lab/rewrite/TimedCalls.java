package zorgian.lab.rewrite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The timed calls of the JDK that have a counterpart on the lab clock (zorgian.lab.worker.LabTime). */
final class TimedCalls {

    static final String LAB_TIME = "zorgian/lab/worker/LabTime";

    /**
     * @param owner the JDK's type that declares it, or a package of it that ends in a slash
     * @param target name of the counterpart
     */
    record TimedCall(String owner, boolean isStatic, String target) {

        private boolean isOf(String jdkType) {
            return owner.isEmpty() || owner.equals(jdkType) || owner.endsWith("/") && jdkType.startsWith(owner);
        }
    }

    private static final String UNIT = "Ljava/util/concurrent/TimeUnit;";
    private static final String CONCURRENT = "java/util/concurrent/";
    private static final String LOCK_SUPPORT = CONCURRENT + "locks/LockSupport";
    private static final Map<String, List<TimedCall>> CALLS = new HashMap<>();

    static {
        call("java/lang/System", "nanoTime()J");
        call("java/lang/System", "currentTimeMillis()J");
        call("java/time/Instant", "now()Ljava/time/Instant;");
        call("java/lang/Thread", "sleep(J)V");
        call("java/lang/Thread", "sleep(JI)V");
        call("java/lang/Thread", "sleep(Ljava/time/Duration;)V");
        call(LOCK_SUPPORT, "parkNanos(J)V");
        call(LOCK_SUPPORT, "parkNanos(Ljava/lang/Object;J)V");
        call(LOCK_SUPPORT, "parkUntil(J)V");
        call(CONCURRENT + "Executors", "newCachedThreadPool()L" + CONCURRENT + "ExecutorService;");
        call(CONCURRENT + "Executors", "newCachedThreadPool(L" + CONCURRENT + "ThreadFactory;)L" + CONCURRENT + "ExecutorService;");
        method("", "wait(J)V", "wait");
        method("", "wait(JI)V", "wait");
        method("java/lang/Thread", "join(J)V", "join");
        method("java/lang/Thread", "join(Ljava/time/Duration;)Z", "join");
        method(CONCURRENT + "TimeUnit", "sleep(J)V", "sleep");
        method(CONCURRENT, "poll(J" + UNIT + ")Ljava/lang/Object;", "poll");
        method(CONCURRENT, "poll(J" + UNIT + ")L" + CONCURRENT + "Future;", "pollFuture");
        method(CONCURRENT, "pollFirst(J" + UNIT + ")Ljava/lang/Object;", "pollFirst");
        method(CONCURRENT, "pollLast(J" + UNIT + ")Ljava/lang/Object;", "pollLast");
        method(CONCURRENT, "offer(Ljava/lang/Object;J" + UNIT + ")Z", "offer");
        method(CONCURRENT, "get(J" + UNIT + ")Ljava/lang/Object;", "get");
        method(CONCURRENT, "awaitTermination(J" + UNIT + ")Z", "awaitTermination");
        method(CONCURRENT, "await(J" + UNIT + ")Z", "await");
        method(CONCURRENT, "await(J" + UNIT + ")I", "awaitBarrier");
        method(CONCURRENT, "awaitNanos(J)J", "awaitNanos");
        method(CONCURRENT, "tryLock(J" + UNIT + ")Z", "tryLock");
        method(CONCURRENT, "tryAcquire(J" + UNIT + ")Z", "tryAcquire");
        method(CONCURRENT, "tryAcquire(IJ" + UNIT + ")Z", "tryAcquire");
    }

    private TimedCalls() {
    }

    private static void call(String owner, String signature) {
        add(signature, new TimedCall(owner, true, signature.substring(0, signature.indexOf('('))));
    }

    private static void method(String owner, String signature, String target) {
        add(signature, new TimedCall(owner, false, target));
    }

    private static void add(String signature, TimedCall call) {
        CALLS.computeIfAbsent(signature, key -> new ArrayList<>()).add(call);
    }

    /** Whether any owner has a timed call of this name and descriptor. */
    static boolean mayBe(String name, String descriptor) {
        return CALLS.containsKey(name + descriptor);
    }

    /** The counterpart of a call, or null. */
    static TimedCall find(String jdkType, String name, String descriptor, boolean isStatic) {
        for (TimedCall call : CALLS.getOrDefault(name + descriptor, List.of())) {
            if (call.isStatic() == isStatic && call.isOf(jdkType)) {
                return call;
            }
        }
        return null;
    }
}

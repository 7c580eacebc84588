package zorgian.lab.rewrite;

import java.util.Map;

/** Classes of the JDK in whose place student code gets a subclass of ours, which does the same on the lab clock and tells the trace. */
final class Substitutes {

    private static final String CONCURRENT = "java/util/concurrent/";
    private static final String HOOK = "zorgian/lab/hook/Lab";
    private static final Map<String, String> ALL = Map.of(CONCURRENT + "ThreadPoolExecutor", HOOK + "ThreadPool", CONCURRENT + "ScheduledThreadPoolExecutor",
            HOOK + "ScheduledPool", CONCURRENT + "FutureTask", HOOK + "FutureTask", CONCURRENT + "DelayQueue", HOOK + "DelayQueue", "java/util/Timer", HOOK + "Timer");

    private Substitutes() {
    }

    /** The class to make or to extend in the place of this one; mostly itself. */
    static String of(String type) {
        return ALL.getOrDefault(type, type);
    }
}

package zorgian.lab.rewrite;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;

/** What types of the JDK are to the trace. */
final class Jdk {

    /** Classes other than collections and maps that are not made to be shared. */
    private static final Set<String> CONTAINERS = Set.of("java.lang.StringBuilder", "java.lang.StringBuffer", "java.lang.AbstractStringBuilder", "java.util.BitSet",
            "java.util.StringJoiner", "java.util.Scanner", "java.util.Calendar", "java.util.GregorianCalendar", "java.text.DateFormat", "java.text.SimpleDateFormat", "java.text.NumberFormat",
            "java.text.DecimalFormat", "java.security.MessageDigest", "javax.crypto.Mac", "javax.crypto.Cipher", "java.util.regex.Matcher", "java.util.Date",
            "java.io.ByteArrayOutputStream", "java.util.Properties", "java.util.IntSummaryStatistics", "java.util.LongSummaryStatistics", "java.util.DoubleSummaryStatistics");

    private static final Set<String> READS = Set.of("get", "contains", "containsAll", "size", "isEmpty", "iterator", "listIterator", "indexOf", "lastIndexOf", "stream",
            "parallelStream", "spliterator", "forEach", "toArray", "toString", "hashCode", "equals", "peek", "peekFirst", "peekLast", "element", "first", "last",
            "firstKey", "lastKey", "firstEntry", "lastEntry", "keySet", "values", "entrySet", "subList", "getOrDefault", "containsKey", "containsValue", "headMap",
            "tailMap", "subMap", "headSet", "tailSet", "subSet", "length", "charAt", "descendingIterator", "descendingMap", "descendingKeySet", "descendingSet",
            "ceiling", "ceilingKey", "ceilingEntry", "floor", "floorKey", "floorEntry", "higher", "higherKey", "higherEntry", "lower", "lowerKey", "lowerEntry",
            "comparator", "getFirst", "getLast", "reversed", "substring", "subSequence", "capacity", "codePointAt", "chars", "codePoints", "nextSetBit",
            "nextClearBit", "previousSetBit", "previousClearBit", "cardinality", "intersects", "getClass", "getTime", "before", "after", "compareTo", "clone",
            "toByteArray", "getProperty", "stringPropertyNames", "getSum", "getCount", "getMax", "getMin", "getAverage", "navigableKeySet", "elements", "keys",
            "elementAt", "firstElement", "lastElement", "getAlgorithm", "getMonth", "getYear", "getDay", "getHours", "getMinutes", "getSeconds", "toInstant",
            "getTimeInMillis", "toPattern", "getMacLength", "getDigestLength", "getProvider", "getBlockSize", "getIV");

    /** Packages in which a method that is not known may order threads. */
    private static final List<String> ORDERING = List.of("java.util.concurrent.", "java.lang.invoke.VarHandle", "java.lang.ref.");

    private static final Set<String> ORDERING_TYPES = Set.of("java.lang.Thread", "java.util.Timer", "java.lang.Process");

    /** Methods there that order nothing. */
    private static final Set<String> HARMLESS = Set.of("toString", "hashCode", "equals", "getClass", "compareTo", "of", "valueOf", "values", "name", "ordinal", "current",
            "nextInt", "nextLong", "nextDouble", "nextBoolean", "toMillis", "toNanos", "toSeconds", "toMicros", "toMinutes", "toHours", "toDays", "convert", "toChronoUnit",
            "shutdown", "isShutdown", "getName", "setName", "setDaemon", "isDaemon", "getId", "threadId", "isVirtual", "getPriority", "setPriority", "yield", "onSpinWait",
            "getStackTrace", "getThreadGroup", "setUncaughtExceptionHandler", "getUncaughtExceptionHandler", "setDefaultUncaughtExceptionHandler",
            "getContextClassLoader", "setContextClassLoader", "newThread", "isCancelled", "getPoolSize", "getActiveCount", "getQueue", "getCorePoolSize",
            "getMaximumPoolSize", "getLargestPoolSize", "getTaskCount", "getCompletedTaskCount", "setCorePoolSize", "setMaximumPoolSize", "setKeepAliveTime",
            "allowCoreThreadTimeOut", "setRejectedExecutionHandler", "getThreadFactory", "setThreadFactory", "getParallelism", "commonPool", "getCommonPoolParallelism",
            "newFixedThreadPool", "newSingleThreadExecutor", "newWorkStealingPool", "newScheduledThreadPool", "newSingleThreadScheduledExecutor",
            "newVirtualThreadPerTaskExecutor", "newThreadPerTaskExecutor", "defaultThreadFactory", "callable", "ofVirtual", "ofPlatform", "factory", "unstarted",
            "isHeldByCurrentThread", "getHoldCount", "isFair", "availablePermits", "hasQueuedThreads", "getQueueLength", "isLocked", "isWriteLocked", "getParties",
            "holdsLock", "availableProcessors", "newKeySet", "withInitial", "newUpdater", "getRegisteredParties", "mappingCount", "estimateSize", "getDelay");

    /** What constructors of containers have that copy another container. */
    private static final Set<String> COPYING = Set.of("(Ljava/util/Collection;)V", "(Ljava/util/Map;)V", "(Ljava/util/SortedMap;)V", "(Ljava/util/SortedSet;)V");

    private Jdk() {
    }

    /** Whether it is a collection, a map or the like: the trace looks at run time whether it is one that is made to be shared. */
    static boolean isContainer(Class<?> type) {
        return Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type) || CONTAINERS.contains(type.getName());
    }

    /** Whether a constructor with these arguments fills a new container with what another one holds. */
    static boolean isCopy(String internalName, String descriptor) {
        Class<?> type = COPYING.contains(descriptor) ? JdkType.find(internalName) : null;
        return type != null && isContainer(type);
    }

    /** Whether objects of this class run tasks on threads that somebody has to end. */
    static boolean isExecutor(String internalName) {
        Class<?> type = JdkType.find(internalName);
        return type != null && ExecutorService.class.isAssignableFrom(type);
    }

    static boolean changesContainer(String method) {
        return !READS.contains(method);
    }

    /** Whether a method accesses a variable atomically: an atomic's, a field updater's or a VarHandle's. */
    static boolean isAtomic(Class<?> type, String method) {
        if (type.getName().equals("java.lang.invoke.VarHandle")) {
            return method.startsWith("get") || method.startsWith("set") || method.startsWith("compareAnd") || method.startsWith("weakCompareAnd");
        }
        return type.getName().startsWith("java.util.concurrent.atomic.") && !HARMLESS.contains(method);
    }

    /** Whether a method of the type that has no hook has to be taken to order threads in some way. */
    static boolean mayOrder(Class<?> type, String method) {
        return (ORDERING_TYPES.contains(type.getName()) || ORDERING.stream().anyMatch(type.getName()::startsWith)) && !HARMLESS.contains(method)
                && !type.isAnnotation() && !Throwable.class.isAssignableFrom(type) && !type.getName().equals("java.util.concurrent.Callable");
    }
}

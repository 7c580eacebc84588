package zorgian.lab.gate;

import java.util.Map;
import java.util.Set;

/** Methods and fields of allowed types that a student's class may not name all the same. */
final class JdkMembers {

    /** Types of which only these members are allowed. */
    private static final Map<String, Set<String>> ONLY = Map.of(
            "java/lang/System", Set.of("arraycopy", "currentTimeMillis", "err", "gc", "getLogger", "getProperty", "identityHashCode", "in",
                    "lineSeparator", "nanoTime", "out"),
            "java/lang/Runtime", Set.of("availableProcessors", "freeMemory", "gc", "getRuntime", "maxMemory", "totalMemory", "version"),
            "java/lang/invoke/MethodHandles", Set.of("arrayElementVarHandle", "byteArrayViewVarHandle", "byteBufferViewVarHandle", "lookup"),
            "java/lang/invoke/MethodHandles$Lookup", Set.of("findStaticVarHandle", "findVarHandle", "lookupClass"));

    /** Members of other types that are not allowed. */
    private static final Map<String, Set<String>> REFUSED = Map.of(
            "java/lang/Class", Set.of("forName", "getClassLoader", "getModule", "getProtectionDomain", "getResource", "getResourceAsStream",
                    "newInstance"),
            "java/lang/Thread", Set.of("getAllStackTraces", "getContextClassLoader", "setContextClassLoader", "setDefaultUncaughtExceptionHandler"),
            "java/lang/ThreadGroup", Set.of("getParent"));

    /** Types that open a file if they are made from a name. */
    private static final Set<String> WRITE_FILES = Set.of("java/io/PrintStream", "java/io/PrintWriter", "java/util/Formatter");

    private JdkMembers() {
    }

    /** Whether a member may be named; always, where its type is not one of the JDK's that are looked at. */
    static boolean isAllowed(String owner, String name, String descriptor) {
        if (WRITE_FILES.contains(owner) && name.equals("<init>")) {
            return !descriptor.startsWith("(Ljava/lang/String;");
        }
        return ONLY.containsKey(owner) ? ONLY.get(owner).contains(name) : !REFUSED.getOrDefault(owner, Set.of()).contains(name);
    }

    /** Whether a method has a name for which it must be looked up which type declares it. */
    static boolean isDelicate(String name) {
        return REFUSED.values().stream().anyMatch(names -> names.contains(name));
    }
}

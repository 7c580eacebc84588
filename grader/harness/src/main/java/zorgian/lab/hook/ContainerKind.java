package zorgian.lab.hook;

import java.util.Set;

/** What the class of a container promises to threads that share it. */
enum ContainerKind {
    /** Nothing: it is not made to be shared. */
    PLAIN,
    /** It hands over what is put in: the concurrent collections. */
    CONCURRENT,
    /** Each call takes its monitor: synchronized wrappers, Vector, Hashtable, StringBuffer. */
    LOCKED,
    /** It never changes, or it is a student's own class, or nothing is known of it. */
    OTHER;

    private static final Set<String> NOT_SHARED = Set.of("java.util.ArrayList", "java.util.LinkedList", "java.util.ArrayDeque", "java.util.HashMap",
            "java.util.TreeMap", "java.util.HashSet", "java.util.TreeSet", "java.util.PriorityQueue", "java.util.IdentityHashMap", "java.util.EnumMap",
            "java.util.WeakHashMap", "java.lang.StringBuilder", "java.util.BitSet", "java.util.StringJoiner", "java.util.Scanner", "java.util.Calendar",
            "java.text.Format", "java.util.regex.Matcher", "java.util.Date", "java.util.IntSummaryStatistics", "java.util.LongSummaryStatistics",
            "java.util.DoubleSummaryStatistics", "java.security.MessageDigest", "javax.crypto.Mac", "javax.crypto.Cipher", "java.util.AbstractList$Itr");

    private static final Set<String> MONITORS = Set.of("java.util.Vector", "java.util.Hashtable", "java.lang.StringBuffer", "java.io.ByteArrayOutputStream");

    private static final ClassValue<ContainerKind> KINDS = new ClassValue<>() {
        @Override
        protected ContainerKind computeValue(Class<?> type) {
            for (Class<?> at = type; at != null; at = at.getSuperclass()) {
                String name = at.getName();
                if (NOT_SHARED.contains(name)) {
                    return PLAIN;
                } else if (MONITORS.contains(name) || name.startsWith("java.util.Collections$Synchronized")) {
                    return LOCKED;
                } else if (name.startsWith("java.util.concurrent.")) {
                    return CONCURRENT;
                }
            }
            return OTHER;
        }
    };

    static ContainerKind of(Object container) {
        return container == null ? OTHER : KINDS.get(container.getClass());
    }
}

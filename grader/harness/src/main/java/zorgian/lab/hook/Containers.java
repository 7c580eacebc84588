package zorgian.lab.hook;

import java.util.Set;
import zorgian.lab.trace.Accesses;

/** Accesses to containers. What they are is seen at run time. */
public final class Containers {

    private static final Set<String> NOT_SHARED = Set.of("java.util.ArrayList", "java.util.LinkedList", "java.util.ArrayDeque", "java.util.HashMap",
            "java.util.LinkedHashMap", "java.util.TreeMap", "java.util.HashSet", "java.util.LinkedHashSet", "java.util.TreeSet", "java.util.PriorityQueue",
            "java.util.IdentityHashMap", "java.util.EnumMap", "java.util.WeakHashMap", "java.lang.StringBuilder", "java.util.BitSet", "java.util.StringJoiner",
            "java.util.Scanner", "java.util.GregorianCalendar", "java.text.SimpleDateFormat", "java.text.DecimalFormat", "java.util.regex.Matcher",
            "java.util.Date", "java.util.IntSummaryStatistics", "java.util.LongSummaryStatistics", "java.util.DoubleSummaryStatistics");

    private static final ClassValue<Boolean> IS_NOT_SHARED = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            for (Class<?> at = type; at != null; at = at.getSuperclass()) {
                if (NOT_SHARED.contains(at.getName())) {
                    return true;
                }
            }
            return false;
        }
    };

    private Containers() {
    }

    /** Called just before the container is read. */
    public static void reads(Object container, int site) {
        if (container != null && IS_NOT_SHARED.get(container.getClass())) {
            Accesses.container(container, false, site);
        }
    }

    /** Called just before it is changed. */
    public static void changes(Object container, int site) {
        if (container != null && IS_NOT_SHARED.get(container.getClass())) {
            Accesses.container(container, true, site);
        }
    }
}

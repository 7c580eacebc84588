package zorgian.lab.runtime;

import java.util.Arrays;
import java.util.Comparator;

/**
 * What containers of the JDK do to their arrays by java.util.Arrays: the same, and told. The last argument of each is what the container is
 * called.
 */
public final class ContainerArrays {

    private ContainerArrays() {
    }

    private static void reads(Object[] array, int from, int to, String container) {
        LogicalThread me = Containers.recorder();
        if (me != null && array != null) {
            Scheduler.run.shadows.array(array).readAll(me, from, to, Containers.site(), Containers.variable(container));
        }
    }

    private static void writes(Object[] array, int from, int to, String container) {
        LogicalThread me = Containers.recorder();
        if (me != null && array != null) {
            Scheduler.run.shadows.array(array).writeAll(me, from, to, Containers.site(), Containers.variable(container));
        }
    }

    public static Object[] copyOf(Object[] array, int length, String container) {
        reads(array, 0, length, container);
        return Arrays.copyOf(array, length);
    }

    public static Object[] copyOf(Object[] array, int length, Class<? extends Object[]> type, String container) {
        reads(array, 0, length, container);
        return Arrays.copyOf(array, length, type);
    }

    public static Object[] copyOfRange(Object[] array, int from, int to, Class<? extends Object[]> type, String container) {
        reads(array, from, to, container);
        return Arrays.copyOfRange(array, from, to, type);
    }

    public static void sort(Object[] array, int from, int to, Comparator<Object> order, String container) {
        writes(array, from, to, container);
        Arrays.sort(array, from, to, order);
    }

    public static void sort(Object[] array, Comparator<Object> order, String container) {
        writes(array, 0, Integer.MAX_VALUE, container);
        Arrays.sort(array, order);
    }

    public static void fill(Object[] array, int from, int to, Object with, String container) {
        writes(array, from, to, container);
        Arrays.fill(array, from, to, with);
    }

    public static void fill(Object[] array, Object with, String container) {
        writes(array, 0, Integer.MAX_VALUE, container);
        Arrays.fill(array, with);
    }
}

package zorgian.lab.hook;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.DoubleBinaryOperator;
import java.util.function.IntBinaryOperator;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.LongBinaryOperator;
import zorgian.lab.trace.Accesses;
import zorgian.lab.trace.Streams;

/** Parallel operations on arrays, and lists that are views of them. */
public final class ArraysHooks {

    private static final String ARRAYS = "java.util.Arrays";

    private ArraysHooks() {
    }

    private static void run(Runnable operation) {
        Streams parallel = Streams.begin();
        try {
            operation.run();
        } finally {
            parallel.end();
        }
    }

    @Of(value = ARRAYS, isStatic = true)
    public static <T> List<T> asList(T[] array, int site) {
        List<T> list = Arrays.asList(array);
        Accesses.views(list, array);
        return list;
    }

    @Of(value = ARRAYS, isStatic = true)
    public static void parallelSetAll(int[] array, IntUnaryOperator function, int site) {
        run(() -> Arrays.parallelSetAll(array, function));
    }

    @Of(value = ARRAYS, isStatic = true)
    public static void parallelPrefix(int[] array, IntBinaryOperator function, int site) {
        run(() -> Arrays.parallelPrefix(array, function));
    }

    @Of(value = ARRAYS, isStatic = true)
    public static void parallelSetAll(long[] array, IntToLongFunction function, int site) {
        run(() -> Arrays.parallelSetAll(array, function));
    }

    @Of(value = ARRAYS, isStatic = true)
    public static void parallelPrefix(long[] array, LongBinaryOperator function, int site) {
        run(() -> Arrays.parallelPrefix(array, function));
    }

    @Of(value = ARRAYS, isStatic = true)
    public static void parallelSetAll(double[] array, IntToDoubleFunction function, int site) {
        run(() -> Arrays.parallelSetAll(array, function));
    }

    @Of(value = ARRAYS, isStatic = true)
    public static void parallelPrefix(double[] array, DoubleBinaryOperator function, int site) {
        run(() -> Arrays.parallelPrefix(array, function));
    }

    @Of(value = ARRAYS, isStatic = true)
    public static <T> void parallelSetAll(T[] array, IntFunction<? extends T> function, int site) {
        run(() -> Arrays.parallelSetAll(array, function));
    }

    @Of(value = ARRAYS, isStatic = true)
    public static <T> void parallelPrefix(T[] array, BinaryOperator<T> function, int site) {
        run(() -> Arrays.parallelPrefix(array, function));
    }

    @Of(value = ARRAYS, isStatic = true)
    public static <T> void parallelSort(T[] array, Comparator<? super T> function, int site) {
        run(() -> Arrays.parallelSort(array, function));
    }
}

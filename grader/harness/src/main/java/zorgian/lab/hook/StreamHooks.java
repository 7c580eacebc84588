package zorgian.lab.hook;

import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleConsumer;
import java.util.function.DoublePredicate;
import java.util.function.IntBinaryOperator;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.LongBinaryOperator;
import java.util.function.LongConsumer;
import java.util.function.LongPredicate;
import java.util.function.ObjDoubleConsumer;
import java.util.function.ObjIntConsumer;
import java.util.function.ObjLongConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.BaseStream;
import java.util.stream.Collector;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import zorgian.lab.trace.Streams;

/** Terminal operations of streams: in a parallel one each call of student code is a strand of its own. */
@SuppressWarnings({"rawtypes", "unchecked"})
public final class StreamHooks {

    private StreamHooks() {
    }

    private static <T> T run(BaseStream<?, ?> stream, Supplier<T> operation) {
        if (!stream.isParallel()) {
            return operation.get();
        }
        Streams parallel = Streams.begin();
        try {
            return operation.get();
        } finally {
            parallel.end();
        }
    }

    public static void forEach(Stream stream, Consumer action, int site) {
        run(stream, () -> {
            stream.forEach(action);
            return null;
        });
    }

    public static void forEachOrdered(Stream stream, Consumer action, int site) {
        run(stream, () -> {
            stream.forEachOrdered(action);
            return null;
        });
    }

    public static Object[] toArray(Stream stream, int site) {
        return run(stream, () -> stream.toArray());
    }

    public static Object[] toArray(Stream stream, IntFunction generator, int site) {
        return run(stream, () -> stream.toArray(generator));
    }

    public static Object reduce(Stream stream, Object identity, BinaryOperator operator, int site) {
        return run(stream, () -> stream.reduce(identity, operator));
    }

    public static Optional reduce(Stream stream, BinaryOperator operator, int site) {
        return run(stream, () -> stream.reduce(operator));
    }

    public static Object reduce(Stream stream, Object identity, BiFunction accumulator, BinaryOperator combiner, int site) {
        return run(stream, () -> stream.reduce(identity, accumulator, combiner));
    }

    public static Object collect(Stream stream, Collector collector, int site) {
        return run(stream, () -> stream.collect(collector));
    }

    public static Object collect(Stream stream, Supplier supplier, BiConsumer accumulator, BiConsumer combiner, int site) {
        return run(stream, () -> stream.collect(supplier, accumulator, combiner));
    }

    public static List toList(Stream stream, int site) {
        return run(stream, () -> stream.toList());
    }

    public static long count(Stream stream, int site) {
        return run(stream, () -> stream.count());
    }

    public static Optional min(Stream stream, Comparator order, int site) {
        return run(stream, () -> stream.min(order));
    }

    public static Optional max(Stream stream, Comparator order, int site) {
        return run(stream, () -> stream.max(order));
    }

    public static boolean anyMatch(Stream stream, Predicate predicate, int site) {
        return run(stream, () -> stream.anyMatch(predicate));
    }

    public static boolean allMatch(Stream stream, Predicate predicate, int site) {
        return run(stream, () -> stream.allMatch(predicate));
    }

    public static boolean noneMatch(Stream stream, Predicate predicate, int site) {
        return run(stream, () -> stream.noneMatch(predicate));
    }

    public static Optional findFirst(Stream stream, int site) {
        return run(stream, () -> stream.findFirst());
    }

    public static Optional findAny(Stream stream, int site) {
        return run(stream, () -> stream.findAny());
    }

    public static void forEach(IntStream stream, IntConsumer action, int site) {
        run(stream, () -> {
            stream.forEach(action);
            return null;
        });
    }

    public static void forEachOrdered(IntStream stream, IntConsumer action, int site) {
        run(stream, () -> {
            stream.forEachOrdered(action);
            return null;
        });
    }

    public static int[] toArray(IntStream stream, int site) {
        return run(stream, () -> stream.toArray());
    }

    public static int reduce(IntStream stream, int identity, IntBinaryOperator operator, int site) {
        return run(stream, () -> stream.reduce(identity, operator));
    }

    public static OptionalInt reduce(IntStream stream, IntBinaryOperator operator, int site) {
        return run(stream, () -> stream.reduce(operator));
    }

    public static Object collect(IntStream stream, Supplier supplier, ObjIntConsumer accumulator, BiConsumer combiner, int site) {
        return run(stream, () -> stream.collect(supplier, accumulator, combiner));
    }

    public static int sum(IntStream stream, int site) {
        return run(stream, () -> stream.sum());
    }

    public static OptionalInt min(IntStream stream, int site) {
        return run(stream, () -> stream.min());
    }

    public static OptionalInt max(IntStream stream, int site) {
        return run(stream, () -> stream.max());
    }

    public static OptionalDouble average(IntStream stream, int site) {
        return run(stream, () -> stream.average());
    }

    public static long count(IntStream stream, int site) {
        return run(stream, () -> stream.count());
    }

    public static IntSummaryStatistics summaryStatistics(IntStream stream, int site) {
        return run(stream, () -> stream.summaryStatistics());
    }

    public static boolean anyMatch(IntStream stream, IntPredicate predicate, int site) {
        return run(stream, () -> stream.anyMatch(predicate));
    }

    public static boolean allMatch(IntStream stream, IntPredicate predicate, int site) {
        return run(stream, () -> stream.allMatch(predicate));
    }

    public static boolean noneMatch(IntStream stream, IntPredicate predicate, int site) {
        return run(stream, () -> stream.noneMatch(predicate));
    }

    public static OptionalInt findFirst(IntStream stream, int site) {
        return run(stream, () -> stream.findFirst());
    }

    public static OptionalInt findAny(IntStream stream, int site) {
        return run(stream, () -> stream.findAny());
    }

    public static void forEach(LongStream stream, LongConsumer action, int site) {
        run(stream, () -> {
            stream.forEach(action);
            return null;
        });
    }

    public static void forEachOrdered(LongStream stream, LongConsumer action, int site) {
        run(stream, () -> {
            stream.forEachOrdered(action);
            return null;
        });
    }

    public static long[] toArray(LongStream stream, int site) {
        return run(stream, () -> stream.toArray());
    }

    public static long reduce(LongStream stream, long identity, LongBinaryOperator operator, int site) {
        return run(stream, () -> stream.reduce(identity, operator));
    }

    public static OptionalLong reduce(LongStream stream, LongBinaryOperator operator, int site) {
        return run(stream, () -> stream.reduce(operator));
    }

    public static Object collect(LongStream stream, Supplier supplier, ObjLongConsumer accumulator, BiConsumer combiner, int site) {
        return run(stream, () -> stream.collect(supplier, accumulator, combiner));
    }

    public static long sum(LongStream stream, int site) {
        return run(stream, () -> stream.sum());
    }

    public static OptionalLong min(LongStream stream, int site) {
        return run(stream, () -> stream.min());
    }

    public static OptionalLong max(LongStream stream, int site) {
        return run(stream, () -> stream.max());
    }

    public static OptionalDouble average(LongStream stream, int site) {
        return run(stream, () -> stream.average());
    }

    public static long count(LongStream stream, int site) {
        return run(stream, () -> stream.count());
    }

    public static LongSummaryStatistics summaryStatistics(LongStream stream, int site) {
        return run(stream, () -> stream.summaryStatistics());
    }

    public static boolean anyMatch(LongStream stream, LongPredicate predicate, int site) {
        return run(stream, () -> stream.anyMatch(predicate));
    }

    public static boolean allMatch(LongStream stream, LongPredicate predicate, int site) {
        return run(stream, () -> stream.allMatch(predicate));
    }

    public static boolean noneMatch(LongStream stream, LongPredicate predicate, int site) {
        return run(stream, () -> stream.noneMatch(predicate));
    }

    public static OptionalLong findFirst(LongStream stream, int site) {
        return run(stream, () -> stream.findFirst());
    }

    public static OptionalLong findAny(LongStream stream, int site) {
        return run(stream, () -> stream.findAny());
    }

    public static void forEach(DoubleStream stream, DoubleConsumer action, int site) {
        run(stream, () -> {
            stream.forEach(action);
            return null;
        });
    }

    public static void forEachOrdered(DoubleStream stream, DoubleConsumer action, int site) {
        run(stream, () -> {
            stream.forEachOrdered(action);
            return null;
        });
    }

    public static double[] toArray(DoubleStream stream, int site) {
        return run(stream, () -> stream.toArray());
    }

    public static double reduce(DoubleStream stream, double identity, DoubleBinaryOperator operator, int site) {
        return run(stream, () -> stream.reduce(identity, operator));
    }

    public static OptionalDouble reduce(DoubleStream stream, DoubleBinaryOperator operator, int site) {
        return run(stream, () -> stream.reduce(operator));
    }

    public static Object collect(DoubleStream stream, Supplier supplier, ObjDoubleConsumer accumulator, BiConsumer combiner, int site) {
        return run(stream, () -> stream.collect(supplier, accumulator, combiner));
    }

    public static double sum(DoubleStream stream, int site) {
        return run(stream, () -> stream.sum());
    }

    public static OptionalDouble min(DoubleStream stream, int site) {
        return run(stream, () -> stream.min());
    }

    public static OptionalDouble max(DoubleStream stream, int site) {
        return run(stream, () -> stream.max());
    }

    public static OptionalDouble average(DoubleStream stream, int site) {
        return run(stream, () -> stream.average());
    }

    public static long count(DoubleStream stream, int site) {
        return run(stream, () -> stream.count());
    }

    public static DoubleSummaryStatistics summaryStatistics(DoubleStream stream, int site) {
        return run(stream, () -> stream.summaryStatistics());
    }

    public static boolean anyMatch(DoubleStream stream, DoublePredicate predicate, int site) {
        return run(stream, () -> stream.anyMatch(predicate));
    }

    public static boolean allMatch(DoubleStream stream, DoublePredicate predicate, int site) {
        return run(stream, () -> stream.allMatch(predicate));
    }

    public static boolean noneMatch(DoubleStream stream, DoublePredicate predicate, int site) {
        return run(stream, () -> stream.noneMatch(predicate));
    }

    public static OptionalDouble findFirst(DoubleStream stream, int site) {
        return run(stream, () -> stream.findFirst());
    }

    public static OptionalDouble findAny(DoubleStream stream, int site) {
        return run(stream, () -> stream.findAny());
    }
}

package zorgian.lab.mutate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import zorgian.lab.course.Exercise;
import zorgian.lab.submission.SourceFile;
import zorgian.lab.verify.Check;

class MutantsTest {

    private static final Exercise EXERCISE = new Exercise("01-kettles", "Kettles", "kettles", "kettles.spec.S", 1, "", List.of(),
            List.of(), "Main", Path.of("."));

    /** Something for each operator. */
    private static final String KETTLES = """
            import java.util.*;
            import java.util.concurrent.*;
            import java.util.concurrent.atomic.*;
            import java.util.concurrent.locks.*;

            class Kettles {
                private final Lock lock = new ReentrantLock();
                private final Condition hot = lock.newCondition();
                private volatile boolean isHot;
                private int cups;
                private final AtomicInteger poured = new AtomicInteger();
                private final Map<String, Integer> byName = new ConcurrentHashMap<>();
                private final ConcurrentMap<String, Integer> sizes = new ConcurrentHashMap<>();
                private final ExecutorService pool = Executors.newFixedThreadPool(3);

                void awaitHot() throws InterruptedException {
                    lock.lock();
                    try {
                        cups++;
                        while (!isHot) {
                            hot.await();
                        }
                        byName.clear();
                    } finally {
                        lock.unlock();
                    }
                }

                synchronized void heat(String name, long degrees) {
                    if (name == null) {
                        throw new IllegalArgumentException("no name");
                    }
                    isHot = degrees >= 100 && cups > 0;
                    lock.lock();
                    try {
                        hot.signalAll();
                    } finally {
                        lock.unlock();
                    }
                    synchronized (byName) {
                        byName.put(name, 1);
                        poured.incrementAndGet();
                    }
                    sizes.putIfAbsent(name, cups);
                }

                int pour(Thread other, Callable<Integer> kettle) {
                    int full = Math.max(cups, 2);
                    other.start();
                    try {
                        other.join();
                        Integer got = pool.submit(kettle).get();
                        full += got;
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                        other.interrupt();
                        throw new IllegalStateException("interrupted", e);
                    } catch (Exception e) {
                        cups--;
                    }
                    try {
                        byName.remove("full");
                    } catch (Throwable e) {
                        cups++;
                    } finally {
                        sizes.clear();
                        byName.clear();
                    }
                    pool.shutdown();
                    return full;
                }
            }
            """;

    private static final List<Mutant> OF_KETTLES = mutants(KETTLES);

    private static List<Mutant> mutants(String source, Operator... operators) {
        return kettles(source).all(operators.length == 0 ? EnumSet.allOf(Operator.class) : Set.copyOf(Arrays.asList(operators)));
    }

    private static Mutants kettles(String source) {
        SourceFile file = new SourceFile("Kettles.java", "Kettles.java", source);
        return new Mutants(EXERCISE, new Check("reference", List.of(file), Set.of(), 17), Set.of("Kettles.java"));
    }

    private static Set<String> keys(List<Mutant> mutants) {
        return mutants.stream().map(Mutant::key).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @EnumSource(Operator.class)
    void eachOperatorFindsSomethingToChange(Operator operator) {
        assertTrue(OF_KETTLES.stream().anyMatch(mutant -> mutant.operator() == operator));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "DROP_VOLATILE | + private boolean isHot;",
        "WAKE_ONE | + hot.signal();",
        "DROP_WAIT | + Integer got = null;",
        "IF_FOR_WHILE | + if (!isHot) {",
        "TIME_OUT | + other.join(10);",
        "RUN_FOR_START | + other.run();",
        "POOL_SIZE | + private final ExecutorService pool = Executors.newFixedThreadPool((3) + 1);",
        "NARROW_CATCH | + } catch (RuntimeException e) {",
        "PLAIN_COLLECTION | + private final Map<String, Integer> byName = new java.util.HashMap<>();",
        "MAKE_STATIC | + private static int cups;",
        "SHIFT_CONDITION | + isHot = degrees > 100 && cups > 0;",
        "DROP_OPERAND | + isHot = degrees >= 100;",
        "CHANGE_CONSTANT | + isHot = degrees >= (100 + 1) && cups > 0;",
        "EMPTY_RETURN | + return 0;",
        "SWAP_ARGUMENTS | + int full = Math.max(2, cups);",
        "INT_FOR_LONG | + synchronized void heat(String name, int degrees) {",
    })
    void aChangeIsOneLineThatGoesAndOneThatComes(Operator operator, String line) {
        List<String> lines = OF_KETTLES.stream().filter(mutant -> mutant.operator() == operator)
                .flatMap(mutant -> mutant.diff().lines()).toList();
        assertTrue(lines.contains(line), () -> String.join("\n", lines));
    }

    @Test
    void anAtomicStepIsSplitIntoALookAndAWrite() {
        assertEquals(List.of("""
                @@ line 42 @@
                - poured.incrementAndGet();
                + ((java.util.function.IntSupplier) () -> { int v = poured.get(); poured.set(++v); return v; }).getAsInt();"""),
                mutants(KETTLES, Operator.SPLIT_ATOMIC).stream().map(Mutant::diff).toList());
    }

    @Test
    void keysSurviveChangesElsewhereInTheFile() {
        String other = KETTLES.replace("class Kettles {", "class Kettles {\n    int unheardOf(int n) { return n + 7; }\n");
        Set<String> keys = keys(OF_KETTLES);
        assertTrue(keys(mutants(other)).containsAll(keys));
        assertEquals(OF_KETTLES.size(), keys.size());
    }

    @Test
    void twinsAreGradedOnceAndWhatIsTheAnswerItselfNotAtAll() {
        String source = "class Kettles { int twice(int n) { int m = n; return m * 2; } }";
        List<String> diffs = mutants(source, Operator.EMPTY_RETURN, Operator.SWAP_ARGUMENTS, Operator.INT_FOR_LONG).stream()
                .map(Mutant::diff).toList();
        assertEquals(1, diffs.size(), diffs::toString);
        String checks = "class Kettles { int f(String s) { if (s == null) { throw new IllegalStateException(); } else { } return 0; } }";
        assertEquals(List.of(), mutants(checks, Operator.EMPTY_RETURN));
    }

    @Test
    void aSampleHasAsManyOfEachOperatorAsThereAreAndIsTheSameEachTime() {
        Set<Operator> all = EnumSet.allOf(Operator.class);
        List<Mutant> some = kettles(KETTLES).some(all, 20);
        assertEquals(20, some.size());
        assertEquals(keys(some), keys(kettles(KETTLES).some(all, 20)));
        assertEquals(20, some.stream().map(Mutant::operator).distinct().count());
    }
}

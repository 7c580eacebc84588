package zorgian.lab.instrument;

import java.util.List;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What makes runs differ under plain java makes them equal here, also in another JVM. */
@ExtendWith(Workers.class)
class PinnedTest {

    private final WorkerJvm worker;

    PinnedTest(WorkerJvm worker) {
        this.worker = worker;
    }

    private static final Program RANDOM = Program.of("""
            say(new Random().nextLong()); say(new Random().nextInt()); say(Math.random()); say(new SplittableRandom().nextInt()); say(UUID.randomUUID());
            go(() -> { say(new Random().nextInt()); say(new SplittableRandom().nextInt()); }).join();
            List<Integer> list = new ArrayList<>(List.of(1, 2, 3, 4, 5, 6, 7)); Collections.shuffle(list, new Random()); say(list);
            say(P.class.hashCode()); say(Stream.of("x", "y", "z").collect(Collectors.toSet()));
            """);

    private static final Program HASHES = Program.of("""
            static final class Plain { }
            """, """
            say(new Object().hashCode()); say(System.identityHashCode(new Plain())); say(new Plain()); say(new int[0]); say(new ThreadLocal<>().hashCode());
            Set<Plain> set = new HashSet<>(); Map<Object, Integer> map = new IdentityHashMap<>(); for (int i = 0; i < 20; i++) { set.add(new Plain()); map.put(new Object(), i); }
            say(set); say(map.values()); say(Thread.State.NEW.hashCode());
            """);

    @Test
    void twoRunsPrintTheSame() {
        Ran first = worker.run(RANDOM);
        assertEquals(first.all(), worker.run(RANDOM).all());
        assertEquals(first.all(), worker.run(RANDOM, "first").all());
    }

    @Test
    void identityHashCodesAreTheSameInEachRunOfAWarmJvm() {
        worker.run(HASHES);
        assertEquals(worker.run(HASHES).all(), worker.run(HASHES).all());
    }

    @Test
    void anotherJvmPrintsTheSame() {
        try (WorkerJvm other = new WorkerJvm(false)) {
            assertEquals(worker.run(RANDOM).all(), other.run(RANDOM).all());
        }
    }

    private static final Program CROWD = Program.of("""
            static final List<String> LOG = Collections.synchronizedList(new ArrayList<>()); static final AtomicInteger N = new AtomicInteger();
            """, """
            ExecutorService pool = Executors.newFixedThreadPool(3); List<Thread> all = new ArrayList<>(); BlockingQueue<Integer> queue = new ArrayBlockingQueue<>(2);
            for (int i = 0; i < 4; i++) { int n = i; all.add(go(() -> { for (int j = 0; j < 3; j++) { queue.put(n * 10 + j); LOG.add("put" + n + j); } })); }
            for (int i = 0; i < 12; i++) { pool.execute(() -> quietly(() -> { int got = queue.take(); synchronized (LOG) { LOG.add("got" + got + "#" + N.incrementAndGet()); } })); }
            pool.shutdown(); pool.awaitTermination(1, TimeUnit.HOURS); for (Thread t : all) { t.join(); }
            LOG.add("" + IntStream.range(0, 300).parallel().map(i -> N.addAndGet(i) > 0 ? 1 : 0).sum()); say(LOG);
            """);

    @Test
    void theSameScheduleIsTheSameRunAndOthersAreOthers() {
        Set<Long> digests = new HashSet<>();
        for (String schedule : List.of("first", "locks", "late", "walk-5", "walk-6", "walk-7", "pos-1", "pos-2", "pct-1", "pct-2", "spurious-1")) {
            Ran first = worker.run(CROWD, schedule);
            Ran again = worker.run(CROWD, schedule);
            assertEquals(first.all(), again.all(), schedule);
            assertEquals(first.digest(), again.digest(), schedule);
            assertEquals("FINISHED", first.ending());
            digests.add(first.digest());
        }
        assertNotEquals(1, digests.size());
    }

    @Test
    void whatRanBeforeChangesNothing() {
        // Some calls of the JDK link only once in a JVM; a worker runs what it walks through under the natural schedule first, too.
        worker.run(CROWD, "first");
        Ran alone = worker.run(CROWD, "walk-7");
        worker.run(RANDOM);
        worker.run(CROWD, "pos-8");
        assertEquals(alone.all(), worker.run(CROWD, "walk-7").all());
    }

    @Test
    void mainHasTheSameIdInEachRun() {
        Program program = Program.of("say(Thread.currentThread().getId()); say(ThreadLocalRandom.current().nextInt());");
        assertEquals(worker.run(program).out(), worker.run(program).out());
    }

    @Test
    void collectionsShuffleTheSameWayInEachRun() {
        Program program = Program.of("""
                List<Integer> list = new ArrayList<>(List.of(1, 2, 3, 4, 5, 6, 7)); Collections.shuffle(list); say(list);
                """);
        assertEquals(worker.run(program).out(), worker.run(program).out());
    }

    /** On 25 the ids are counted in memory of the JVM's own, and ThreadLocalRandom adds the id. */
    @Test
    void startedThreadsHaveTheSameIdsInEachRun() {
        Program program = Program.of("""
                go(() -> { say(Thread.currentThread().getId()); say(ThreadLocalRandom.current().nextLong()); }).join();
                """);
        assertEquals(worker.run(program).out(), worker.run(program).out());
    }

    /** Cold, the JDK itself asks for hash codes on the thread of the run, and counts them. */
    @Test
    void identityHashCodesAreTheSameInTheFirstRunOfAJvmAndInLaterOnes() {
        Program program = Program.of("""
                Object o = new Object(); Runnable r = () -> say("a" + o.hashCode()); r.run(); say(new Object().hashCode() + "b" + 1L);
                """);
        try (WorkerJvm fresh = new WorkerJvm(false)) {
            assertEquals(fresh.run(program).out(), fresh.run(program).out());
        }
    }

    @Test
    void setOfObjectsWithoutHashCodeHasTheSameOrderInEachRun() {
        Program program = Program.of("""
                static class Plain { int n; Plain(int n) { this.n = n; } @Override public String toString() { return "" + n; } }
                """, """
                say(Set.of(new Plain(1), new Plain(2), new Plain(3), new Plain(4), new Plain(5)));
                say(Map.of(new Plain(1), 1, new Plain(2), 2));
                """);
        assertEquals(worker.run(program).out(), worker.run(program).out());
    }

    /** In some JVMs the iterator of Set.of is compiled, with the salt as a constant in it, before the agent comes. */
    @Test
    void setOfHasTheSameOrderInEachJvm() {
        Program program = Program.of("say(Set.of(\"a\", \"b\", \"c\", \"d\", \"e\", \"f\"));");
        String first = worker.run(program).out();
        for (int i = 0; i < 5; i++) {
            try (WorkerJvm fresh = new WorkerJvm(false)) {
                assertEquals(first, fresh.run(program).out(), "JVM " + i);
            }
        }
    }

    /** Linking a lambda asks for identity hash codes on the thread of the run. */
    @Test
    void aLambdaHasTheSameHashCodeInEachRunOfAWarmJvm() {
        Program program = Program.of("Runnable lambda = () -> { }; say(lambda.hashCode());");
        worker.run(program);
        for (int i = 0; i < 5; i++) {
            assertEquals(worker.run(program).out(), worker.run(program).out());
        }
    }
}

package zorgian.lab.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Initialisers of classes when several threads are about. */
class ClassInitialisersTest extends OnTheRuntime {

    ClassInitialisersTest(WorkerJvm worker) {
        super(worker);
    }

    @Test
    void whoUsesAClassWaitsUntilItIsInitialised() {
        assertPrints(Program.of("""
                static class Slow { static int n; static { tell("begins"); quietly(() -> Thread.sleep(50)); n = 7; tell("ends"); } static int get() { return n; } }
                """, """
                Thread t = go(() -> tell(Slow.n)); Thread.sleep(10); tell("asks"); say(Slow.get()); t.join(); say(new Slow().n);
                """), "begins @0", "asks @10", "ends @50", "7 @50", "7", "7");
    }

    @Test
    void whatAnInitialiserWroteIsSeenByAll() {
        assertPrints(Program.of("""
                static class Table { static int[] all = new int[10]; static List<String> names = new ArrayList<>(); static { for (int i = 0; i < 10; i++) { all[i] = i * i; names.add("n" + i); } } }
                enum Level { LOW, HIGH; static final Map<String, Level> BY = new HashMap<>(); static { for (Level l : values()) { BY.put(l.name(), l); } } }
                interface Shared { List<Integer> ALL = new ArrayList<>(List.of(1, 2)); }
                """, """
                for (int i = 0; i < 3; i++) { int n = i; go(() -> { Thread.sleep(n); say(Table.all[n] + Table.names.get(n) + Level.BY.get("HIGH") + Level.valueOf("LOW") + Shared.ALL.get(1)); }); }
                """), "0n0HIGHLOW2", "1n1HIGHLOW2", "4n2HIGHLOW2");
    }

    @Test
    void classesThatWaitForEachOtherAreStuck() {
        Program program = Program.of("""
                static class A { static final Object O = new Object(); static { quietly(() -> Thread.sleep(10)); B.touch(); } static void touch() { O.hashCode(); } }
                static class B { static final Object O = new Object(); static { quietly(() -> Thread.sleep(10)); A.touch(); } static void touch() { O.hashCode(); } }
                """, """
                Thread t = go(A::touch); B.touch(); t.join();
                """);
        Ran ran = assertEnds("STUCK", program);
        assertTrue(ran.states().get(0).startsWith("main INITIALISING") && ran.states().get(1).startsWith("Thread-0 INITIALISING"), ran::all);
    }

    @Test
    void aFailedInitialiserFailsForAll() {
        assertPrints(Program.of("""
                static class Bad { static int n; static { quietly(() -> Thread.sleep(10)); n = 1 / n; } }
                static void use() { try { say(Bad.n); } catch (Throwable e) { say(e.getClass().getSimpleName()); } }
                """, """
                Thread t = go(P::use); Thread.sleep(5); use(); t.join(); use();
                """), "ExceptionInInitializerError", "NoClassDefFoundError", "NoClassDefFoundError");
    }

    @Test
    void anInitialiserThatWaitsForAThreadWhichNeedsItsClassIsStuck() {
        Program program = Program.of("""
                static class A { static int n = 1; static { Thread t = new Thread(() -> n++); t.start(); quietly(t::join); } }
                """, "say(A.n);");
        Ran ran = assertEnds("STUCK", program);
        assertEquals(2, ran.states().size(), ran::all);
    }

    /** What has no static part needs no class that is ready. */
    @Test
    void anObjectThatAnInitialiserLetsOutIsUsedWithoutWaiting() {
        assertPrints(Program.of("""
                static class Config {
                    static int version = 3; static final Config ONLY = new Config(); int n; int[] all = {1, 2};
                    Config() {
                        quietly(() -> { Thread t = new Thread(this::load); t.start(); t.join(); });
                        quietly(() -> go(() -> n++).join());
                    }
                    private void load() { n = 7; Arrays.fill(all, 5); List.of("x").forEach(System.out::println); }
                }
                """, "say(Config.ONLY.n + Config.ONLY.all[1] + Config.version);"), "x", "16");
    }

    @Test
    void aThreadOfSuchAnObjectThatNeedsAStaticFieldWaitsForTheInitialiser() {
        assertPrints(Program.of("""
                static class Config {
                    static volatile int version = 3; static final Config ONLY = new Config(); int n;
                    Config() { new Thread(this::load).start(); quietly(() -> Thread.sleep(20)); }
                    void load() { version++; tell("loaded"); }
                }
                """, "tell(Config.ONLY != null); Thread.sleep(1); say(Config.version);"), "true @20", "loaded @20", "4");
    }

    @Test
    void lambdasAndReferencesWaitForTheInitialiserOfTheirClass() {
        for (String body : new String[] {"() -> n++", "A::touch", "A::new", "new B()"}) {
            Ran ran = assertEnds("STUCK", Program.of("""
                    static class A {
                        static int n = 1; static { Thread t = new Thread(BODY); t.start(); quietly(t::join); } private static void touch() { }
                    }
                    static class B implements Runnable { @Override public void run() { A.touch(); } }
                    """.replace("BODY", body), "say(A.n);"));
            assertEquals(2, ran.states().size(), ran::all);
            assertTrue(ran.states().get(1).startsWith("Thread-0 INITIALISING"), ran::all);
        }
    }

    @Test
    void aFieldOfAnInterfaceMayHaveToBeWaitedFor() {
        Ran ran = assertEnds("STUCK", Program.of("""
                interface Shared {
                    int N = slow();
                    static int slow() { Thread t = new Thread(() -> say(Shared.other())); t.start(); quietly(t::join); return 1; }
                    static int other() { return 2; } }
                """, "say(Shared.N);"));
        assertEquals(2, ran.states().size(), ran::all);
    }
}

package zorgian.lab.instrument;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Methods that are too large to be rewritten, sites, and members that are added. */
class ProgramClassesTest extends OnTheRuntime {

    ProgramClassesTest(WorkerJvm worker) {
        super(worker);
    }

    private static String many(int count, String statement) {
        return IntStream.range(0, count).mapToObj(i -> statement.replace("#", "" + i)).collect(Collectors.joining());
    }

    /** The others ask the class for the cells of its fields. */
    @Test
    void ofAHugeInitialiserNoAccessesAreToldAndItIsNamed() {
        Program program = Program.of("static class Big { static int[] all = new int[9000]; static { " + many(6_000, "all[#]=#;") + " } }",
                "say(Big.all[5999]); Thread t = go(() -> Big.all[1]++); t.join(); say(Big.all[1]);");
        assertEquals(List.of("P$Big.<clinit>"), Instrumenter.rewrite(program.classes()).sites().untraced());
        assertPrints(program, "5999", "2");
    }

    @Test
    void aHugeSynchronizedMethodTakesItsMonitorAsAllOthersDo() {
        String body = "int before = n; quietly(() -> Thread.sleep(10)); n = before + 1; ";
        for (String huge : new String[] {many(6_000, "all[#]=#;"), many(14_000, "Other.n=1;")}) {
            Program program = Program.of("static int n; static int[] all = new int[9000]; "
                    + "static class Other { static int n; static { n = 2; } } "
                    + "static synchronized void small() { " + body + " } static synchronized void big() { " + body + huge + " }",
                    "Thread t = go(P::big); small(); t.join(); say(n);");
            assertEquals(List.of("P.big"), Instrumenter.rewrite(program.classes()).sites().untraced());
            Ran ran = worker.run(program, "walk-5");
            assertEquals("2\n", ran.out(), ran::all);
            assertEquals(List.of(), ran.findings());
        }
    }

    @Test
    void aMethodThatIsJustSmallEnoughIsRewritten() {
        String method = "static int n; static void add() { " + "n++;".repeat(2_000) + " }";
        Program program = Program.of(method, "add(); say(n);");
        assertEquals(List.of(), Instrumenter.rewrite(program.classes()).sites().untraced());
        assertPrints(program, "2000");
    }

    @Test
    void sitesKnowTheirClassMethodFileLineAndVariable() {
        Program program = Program.of("""
                static class Inner { int count; void add() {
                    count++;
                } }
                """, "new Inner().add();");
        Sites sites = Instrumenter.rewrite(program.classes()).sites();
        List<Sites.Site> found = IntStream.range(0, sites.size()).mapToObj(sites::get).filter(site -> site.what().equals("Inner.count")).toList();
        assertEquals(List.of(new Sites.Site("P$Inner", "add", "P.java", 2, "Inner.count")), found);
        assertEquals(-1, sites.get(0).line());
        assertEquals(-1, sites.get(sites.size()).line());
        assertEquals(-1, sites.get(-5).line());
    }

    @Test
    void theSameClassesAreAlwaysRewrittenToTheSameBytes() {
        Program program = Program.of("static int n;", "Runnable r = () -> n++; r.run(); say(n); say(new ArrayList<>(List.of(1)));");
        Instrumented first = Instrumenter.rewrite(program.classes());
        Instrumented again = Instrumenter.rewrite(program.classes());
        first.classes().forEach((name, bytes) -> assertArrayEquals(bytes, again.classes().get(name), name));
    }

    @Test
    void whatIsAddedIsSynthetic() {
        assertPrints(Program.of("int a; static int b; record R(int x) { }", """
                for (java.lang.reflect.Field f : P.class.getDeclaredFields()) { if (!f.isSynthetic()) { say(f.getName()); } }
                say(Arrays.stream(P.class.getDeclaredMethods()).filter(m -> !m.isSynthetic()).map(m -> m.getName()).sorted().toList());
                say(R.class.getRecordComponents().length);
                """), "a", "b", "[go, goOn, main, quietly, say, tell]", "1");
    }
}

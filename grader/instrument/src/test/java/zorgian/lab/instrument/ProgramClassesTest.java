package zorgian.lab.instrument;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Classes that are too large to be rewritten, sites, and members that are added. */
class ProgramClassesTest extends OnTheRuntime {

    ProgramClassesTest(WorkerJvm worker) {
        super(worker);
    }

    @Test
    void aClassWithAHugeInitialiserStaysAsItIsAndIsNamed() {
        String table = "static class Big { static int[] all = new int[9000]; static { "
                + IntStream.range(0, 6_000).mapToObj(i -> "all[" + i + "]=" + i + ";").collect(Collectors.joining()) + " } }";
        Program program = Program.of(table, "say(Big.all[5999]);");
        Instrumented rewritten = Instrumenter.rewrite(program.classes());
        assertEquals(List.of("P$Big.<clinit>"), rewritten.sites().untraced());
        assertArrayEquals(program.classes().get("P$Big"), rewritten.classes().get("P$Big"));
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

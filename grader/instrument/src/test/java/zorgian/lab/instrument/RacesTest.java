package zorgian.lab.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A race is told at the two lines that are marked, and nothing else is told. */
class RacesTest extends OnTheRuntime {

    RacesTest(WorkerJvm worker) {
        super(worker);
    }

    private void assertRaces(String members, String main, String variable) {
        Program program = Program.of(members, main);
        Ran ran = worker.run(program);
        assertEquals(List.of("DATA_RACE"), ran.findings().stream().map(Ran.Found::kind).distinct().toList(), ran::all);
        assertEquals(program.marked(), ran.linesOf("DATA_RACE"), ran::all);
        Ran.Found found = ran.findings().get(0);
        assertTrue(found.what().equals(variable) || found.sides().stream().anyMatch(side -> side.variable().equals(variable)), ran::all);
    }

    @Test
    void ofAStaticField() {
        assertRaces("""
                static int count;
                """, """
                Thread t = go(() ->
                    count = 1); // here
                count = 2; // here
                t.join();
                """, "P.count");
    }

    @Test
    void ofAnIteratorOfAListThatCannotBeChanged() {
        assertRaces("""
                static final List<Integer> list = List.of(1, 2, 3, 4);
                """, """
                Iterator<Integer> numbers = list.iterator();
                Thread t = go(() ->
                    numbers.next()); // here
                numbers.next(); // here
                t.join();
                """, "an iterator");
    }

    @Test
    void saysWhichLocksTheTwoHeldWhenTheyDiffer() {
        Ran ran = worker.run(Program.of("""
                static int left = 10; static final Object a = new Object(), b = new Object();
                """, """
                Thread t = go(() -> { synchronized (a) { left--; } });
                synchronized (a) { say(1); } synchronized (b) { left = 3; }
                t.join();
                """));
        List<String> doing = ran.findings().stream().flatMap(found -> found.sides().stream()).map(Ran.Side::doing).sorted().toList();
        assertEquals(List.of("reads, holding lock A,", "writes, holding lock B,"), doing, ran::all);
    }

    @Test
    void saysNothingOfLocksWhereNobodyHeldAny() {
        Ran ran = worker.run(Program.of("static int n; static final Object a = new Object();", """
                Thread t = go(() -> { synchronized (a) { say(1); } n = 1; });
                n = 2; t.join();
                """));
        List<String> doing = ran.findings().stream().flatMap(found -> found.sides().stream()).map(Ran.Side::doing).sorted().toList();
        assertEquals(List.of("writes", "writes"), doing, ran::all);
    }

    @Test
    void ofAFieldOfAnObjectOnlyWhereTheObjectIsTheSame() {
        assertRaces("""
                static class Box { long value; }
                """, """
                Box box = new Box(); Box other = new Box();
                Thread t = go(() -> {
                    other.value++;
                    box.value++; // here
                });
                say(box.value); // here
                t.join();
                """, "Box.value");
    }

    @Test
    void ofAnInheritedFieldThatASubclassUses() {
        assertRaces("""
                static class Base { int n; } static class Sub extends Base { void add() {
                    n++; // here
                } }
                """, """
                Sub sub = new Sub(); Thread t = go(sub::add);
                sub.add(); t.join();
                """, "Base.n");
    }

    @Test
    void ofAnElementOfAnArrayOnlyWhereTheIndexIsTheSame() {
        assertRaces("", """
                double[] a = new double[300];
                Thread t = go(() -> {
                    a[1] = 1;
                    a[270] = 1; // here
                });
                a[0] = 2;
                a[270] = 2; // here
                t.join();
                """, "a double[]");
    }

    @Test
    void ofWhatIsReadAtOnce() {
        assertRaces("", """
                int[] a = {3, 1, 2};
                Thread t = go(() -> {
                    a[1] = 5; // here
                });
                Arrays.sort(a); // here
                t.join();
                """, "an int[]");
        assertRaces("", """
                int[] a = {3, 1, 2};
                Thread t = go(() -> {
                    a[1] = 5; // here
                });
                int[] b = a.clone(); // here
                t.join();
                """, "an int[]");
    }

    @Test
    void ofAListAMapAndABuilderAtTheLinesOfTheProgram() {
        assertRaces("", """
                List<String> list = new ArrayList<>();
                Thread t = go(() -> {
                    list.add("a"); // here
                });
                list.add("b"); // here
                t.join();
                """, "an ArrayList");
        assertRaces("", """
                Map<String, Integer> map = new HashMap<>(); map.put("k", 1);
                Thread t = go(() -> {
                    map.put("k", 2); // here
                });
                say(map.get("k")); // here
                t.join();
                """, "a HashMap");
        assertRaces("", """
                StringBuilder text = new StringBuilder();
                Thread t = go(() -> {
                    text.append("a"); // here
                });
                text.append("b"); // here
                t.join();
                """, "append");
    }

    @Test
    void ofAContainerBehindAViewOrAnIterator() {
        assertRaces("", """
                List<String> list = new ArrayList<>(List.of("x"));
                List<String> view = Collections.unmodifiableList(list);
                Thread t = go(() -> {
                    list.add("a"); // here
                });
                say(view.size()); // here
                t.join();
                """, "an ArrayList");
        assertRaces("", """
                Map<String, Integer> map = new TreeMap<>(Map.of("k", 1));
                Thread t = go(() -> {
                    map.put("a", 1); // here
                });
                for (String key : map.keySet()) { // here
                    say(key); break;
                }
                t.join();
                """, "a TreeMap");
    }

    @Test
    void whereTheLockIsAnotherOne() {
        assertRaces("""
                static int n; static final Object A = new Object(); static final Object B = new Object();
                """, """
                Thread t = go(() -> { synchronized (A) {
                    n++; // here
                } });
                synchronized (B) {
                    n++; // here
                }
                t.join();
                """, "P.n");
    }

    @Test
    void whereTheJoinHasTimedOut() {
        assertRaces("""
                static int n;
                """, """
                Thread t = go(() -> { Thread.sleep(100);
                    n = 1; // here
                });
                t.join(50); n = 2; // here
                t.join();
                """, "P.n");
    }

    @Test
    void whereTheFlagIsPlain() {
        Program program = Program.of("""
                static boolean ready; static int data;
                """, """
                Thread t = go(() -> {
                    data = 42; // here
                    ready = true; // here
                });
                Thread.sleep(10);
                if (ready) { // here
                    say(data); // here
                }
                t.join();
                """);
        assertEquals(program.marked(), worker.run(program).linesOf("DATA_RACE"));
    }

    @Test
    void ofAPlainWriteAgainstAVolatileReadByAHandle() {
        assertRaces("""
                static int n; static final VarHandle N; static { try { N = MethodHandles.lookup().findStaticVarHandle(P.class, "n", int.class); } catch (Exception e) { throw new Error(e); } }
                """, """
                Thread t = go(() -> {
                    n = 1; // here
                });
                say(N.getVolatile()); // here
                t.join();
                """, "P.n");
    }

    @Test
    void aBuilderIsCalledByItsName() {
        Ran ran = worker.run(Program.of("""
                StringBuilder text = new StringBuilder(); Thread t = go(() -> text.append(1)); text.append(2); t.join();
                """));
        assertEquals("a StringBuilder", ran.findings().get(0).what());
    }
}

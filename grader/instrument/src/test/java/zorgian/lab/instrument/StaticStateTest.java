package zorgian.lab.instrument;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which classes may stay loaded from run to run, by what their members are. */
class StaticStateTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "static int n;",
        "static final int[] N = {1};",
        "static final java.util.List<String> SEEN = new java.util.ArrayList<>();",
        "static final ThreadLocal<String> MINE = new ThreadLocal<>();",
        "static final Object LOCK = new java.util.concurrent.locks.ReentrantLock();",
        "static final Q Q1 = new Q(); static class Q { int n; }",
        "static final Q Q1 = new Q(); static class Q { final java.util.List<String> seen = new java.util.ArrayList<>(); }",
        "static final Q Q1 = new Q(); static class Q { final java.util.List<String> seen = made();"
            + " static java.util.List<String> made() { return null; } }",
        "static final Q Q1 = new Q(); static class Q extends Thread { }",
        "static final Q Q1 = new Q(); static class Q extends R { } static class R { final Object seen = new StringBuilder(); }",
        "static final Runnable R = counting(); static Runnable counting() { int[] n = {0}; return () -> n[0]++; }",
        "static final Runnable R; static { var seen = new java.util.ArrayList<String>(); R = () -> seen.add(\"\"); }",
        "enum E { ONE, TWO; int seen; } E e() { return E.ONE; }",
        "enum E { ONE, TWO; final java.util.List<String> seen = new java.util.ArrayList<>(); } E e() { return E.ONE; }",
        "Object o = Held.N; static class Held { static int N; }",
        "static final int N; static { int n = 0; while (Boolean.parseBoolean(\"true\")) { n++; } N = n; }",
    })
    void stateIsKept(String members) {
        assertTrue(isKept(members));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "int n; java.util.List<String> seen = new java.util.ArrayList<>();",
        "static final int N = 3; static final String S = \"s\" + N; static final Object LOCK = new Object();",
        "static final java.util.List<String> NAMES = java.util.List.of(\"a\", \"b\");",
        "static final java.time.Duration D = java.time.Duration.ofMillis(5);",
        "static final Runnable NOTHING = () -> { };",
        "static final Q Q1 = new Q(3); static class Q { final int n; Q(int n) { this.n = n; } }",
        "record Point(int x, String name) { static final Point ZERO = new Point(0, \"zero\"); } Point p = Point.ZERO;",
        "enum E { ONE, TWO } int at(E e) { return switch (e) { case ONE -> 1; case TWO -> 2; }; }",
        "int half(int n) { assert n % 2 == 0; return n / 2; }",
    })
    void nothingIsKept(String members) {
        assertFalse(isKept(members));
    }

    private static boolean isKept(String members) {
        return Instrumenter.keepState(JavaSources.compile(Map.of("P", "public class P { " + members + " }")), "P");
    }
}

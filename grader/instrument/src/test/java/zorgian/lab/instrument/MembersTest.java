package zorgian.lab.instrument;

import org.junit.jupiter.api.Test;

/** Fields, arrays, switches, records, interfaces. */
class MembersTest extends SameAsPlainJava {

    MembersTest(WorkerJvm worker, @Plain WorkerJvm plain) {
        super(worker, plain);
    }

    @Test
    void fieldsOfEveryTypeAreReadAndWritten() {
        assertPrintsTheSame("""
                boolean z; byte b; char c = 'a'; short s; int i; long l; float f; double d; String t = "t"; int[] a = {1}; volatile long vl; volatile Object vo;
                static boolean sz; static byte sb; static long sl; static double sd; static volatile double svd; static volatile int svi; static Object so;
                static int calls; P self() { calls++; return this; }
                """, """
                P p = new P();
                p.z = true; p.b += 5; p.c++; p.s -= 3; p.i = ++p.i + p.i++; p.l = p.l++ + 7L; p.f *= 2; p.f = 1.5f; p.d = p.f / 4; p.t += p.c; p.a[0]++;
                p.self().l += p.self().i << 2; p.self().self().d -= 1e-3; p.self().vl++; p.vo = p.vl + "v"; p.self().a[p.self().a.length - 1] <<= 3;
                sz ^= true; sb--; sl = sl + (sl = 4) * 2; sd = svd = p.d * 2; svi++; so = sl;
                say(p.z + " " + p.b + p.c + p.s + p.i + p.l + p.f + p.d + p.t + p.a[0] + p.vl + p.vo + sz + sb + sl + sd + svd + svi + so + calls);
                """);
    }

    @Test
    void arraysOfEveryTypeAreReadAndWritten() {
        assertPrintsTheSame("""
                static int at; static int next() { return at++; }
                """, """
                boolean[] z = new boolean[2]; byte[] b = new byte[2]; char[] c = new char[2]; short[] s = new short[2]; int[] i = new int[9];
                long[] l = new long[9]; float[] f = new float[2]; double[] d = new double[9]; String[] t = new String[2]; long[][] m = new long[2][3];
                z[1] |= true; b[0] -= 1; c[0] = 'x'; c[0]++; s[1] = (short) 70000; i[next()] = i[next()] = 5; i[next()]++; l[next()] += next();
                l[next()]++; f[0] = 3; d[next()] = d[next()] = 2.5; d[8] %= 2; t[0] = "a"; t[0] += t[1]; m[1][2]--; m[0] = m[1].clone();
                say(Arrays.toString(z) + Arrays.toString(b) + (int) c[0] + s[1] + Arrays.toString(i) + Arrays.toString(l) + f[0] + Arrays.toString(d));
                say(Arrays.toString(t) + Arrays.deepToString(m) + at);
                try { l[9]++; } catch (ArrayIndexOutOfBoundsException e) { say(e.getMessage()); }
                try { Object[] o = t; o[0] = 1; } catch (ArrayStoreException e) { say(e.getMessage()); }
                try { m[1] = null; m[1][0] = 4; } catch (NullPointerException e) { say("null"); }
                try { ((P) null).hashCode(); } catch (NullPointerException e) { say("null"); }
                """);
    }

    @Test
    void bulkOperationsOnArraysDoWhatTheyDo() {
        assertPrintsTheSame("""
                int[] a = {5, 3, 9, 1};
                int[] b = a.clone(); Arrays.sort(b); Arrays.sort(a, 1, 3); Arrays.fill(a, 0, 1, 7);
                long[] l = new long[3]; Arrays.setAll(l, i -> i * 10L); Arrays.parallelPrefix(l, Long::sum);
                String[] s = {"b", "a", "C"}; Arrays.sort(s, String.CASE_INSENSITIVE_ORDER); Arrays.sort(s, 0, 2, Comparator.reverseOrder());
                System.arraycopy(b, 0, a, 1, 2); System.arraycopy(a, 0, a, 1, 3);
                java.lang.reflect.Array.setInt(a, 0, 42);
                say(Arrays.toString(a) + Arrays.toString(b) + Arrays.toString(l) + Arrays.toString(s) + Arrays.hashCode(a) + Arrays.equals(a, b));
                say(List.of(s) + "" + Set.of(new Object[] {"one"}) + Arrays.asList(s) + Arrays.stream(a).sum() + Arrays.binarySearch(b, 5));
                say(java.lang.reflect.Array.get(a, 0) + " " + java.lang.reflect.Array.getLength(s) + Arrays.compare(a, b) + Arrays.mismatch(a, b));
                say(Arrays.toString(Arrays.copyOf(a, 6)) + Arrays.toString(Arrays.copyOfRange(s, 1, 5)));
                try { System.arraycopy(a, 3, b, 0, 3); } catch (ArrayIndexOutOfBoundsException e) { say(e.getMessage()); }
                try { System.arraycopy(a, 0, s, 0, 1); } catch (ArrayStoreException e) { say(e.getMessage()); }
                try { Arrays.fill(a, 3, 9, 0); } catch (ArrayIndexOutOfBoundsException e) { say(e.getMessage()); }
                try { Arrays.sort((int[]) null); } catch (NullPointerException e) { say("null"); }
                """);
    }

    @Test
    void switchesOverEnumsStringsAndNumbersTakeTheSameWay() {
        assertPrintsTheSame("""
                enum Colour { RED, GREEN { @Override String call() { return "g" + super.call(); } }, BLUE; static int n; int own = n(); int n() { return 1; }
                    String call() { return name().toLowerCase(); } }
                static String of(Colour c) { switch (c) { case RED: case BLUE: return "warm or cold"; default: return "?" + c.call(); } }
                static int of(String s) { return switch (s) { case "Aa" -> 1; case "BB" -> 2; case "c" -> { int n = s.length(); yield n + 5; } default -> 0; }; }
                static int of(int n) { switch (n) { case 1: n += 10; case 2: n += 100; break; case 1000000: n = -1; } return n; }
                """, """
                for (Colour c : Colour.values()) { say(of(c) + c.ordinal() + c.own + Colour.valueOf(c.name()) + c.getClass().isEnum()); }
                for (String s : "Aa BB c d".split(" ")) { say(of(s)); }
                for (int n : new int[] {1, 2, 3, 1000000}) { say(of(n)); }
                EnumMap<Colour, Integer> map = new EnumMap<>(Colour.class); map.put(Colour.BLUE, 1); map.merge(Colour.BLUE, 2, Integer::sum); say(map);
                Object o = 5; say(o instanceof Integer i && i > 4 ? "big" + i : "no");
                """);
    }

    @Test
    void recordsSealedTypesAndInterfacesWithMethodsOfEveryKindWork() {
        assertPrintsTheSame("""
                record Point(int x, long y) implements Comparable<Point> {
                    static int made; Point { if (x < 0) { throw new IllegalArgumentException("x"); } made++; }
                    Point(int x) { this(x, 2L * x); }
                    @Override public int compareTo(Point o) { return Integer.compare(x, o.x); }
                }
                sealed interface Shape permits Round, Flat { int N = new Random(3).nextInt(100); double area(); default String text() { return name() + area() + hidden(); }
                    private String hidden() { Supplier<String> s = () -> "h" + N + name(); return s.get() + shared(() -> 4); }
                    private static int shared(IntSupplier s) { int[] a = {s.getAsInt()}; a[0]++; return a[0]; }
                    static Shape of(double r) { return new Round(r); } default String name() { return getClass().getSimpleName(); } }
                record Round(double r) implements Shape { public double area() { return r * r * 3; } }
                static final class Flat implements Shape { public double area() { return 0; } @Override public String name() { return Shape.super.name() + "!"; } }
                """, """
                say(new Point(3) + " " + new Point(3).equals(new Point(3, 6)) + new Point(1, 2).hashCode() + Point.made);
                say(new TreeSet<>(List.of(new Point(9), new Point(2))).first());
                try { new Point(-1); } catch (IllegalArgumentException e) { say(e.getMessage()); }
                say(Shape.of(2).text() + new Flat().text() + Shape.N);
                """);
    }

    @Test
    void classesAreInitialisedWhenTheyAreFirstUsedAndNotBefore() {
        assertPrintsTheSame("""
                static class A { static { say("A"); } static int n = B.n + 1; static final int CONSTANT = 5; static void call() { } }
                static class B { static { say("B"); } static int n = 10; }
                static class C extends A { static { say("C"); } static int m = n; }
                interface I { int N = tellIt("I"); default void d() { } } static class D implements I { static { say("D"); } }
                interface J { int N = tellIt("J"); }
                static int tellIt(String s) { say(s); return 1; }
                static class Bad { static { say("bad"); if (true) { throw new IllegalStateException("first"); } } static int n = 3; }
                """, """
                say("begin " + A.CONSTANT + C.class.getSimpleName() + new A[1].length);
                say(C.n);
                say(C.m);
                new D(); say(J.N);
                try { say(Bad.n); } catch (ExceptionInInitializerError e) { say(e.getCause().getMessage()); }
                try { say(Bad.n); } catch (NoClassDefFoundError e) { say("no class"); }
                """);
    }

    @Test
    void stringsAreConcatenatedAndVariableArgumentsPassed() {
        assertPrintsTheSame("""
                static int sum(int... all) { int s = 0; for (int each : all) { s += each; } return s; }
                @SafeVarargs static <T> String join(String by, T... all) { return Arrays.stream(all).map(String::valueOf).collect(Collectors.joining(by)); }
                """, """
                say(sum() + "," + sum(1) + "," + sum(1, 2, 3) + join("-", 1, 'c', 2.0, null, 3L, 1f) + join("+"));
                String s = "a"; char c = 'b'; s += c + 1; s += 1L; s += null; s += 1.5f; s += true; Object o = s; say(o + "" + new int[0].length + s.length());
                say(String.format("%d %s %5.2f|%-4s|", 1, "x", 2.345, "y") + String.join("/", List.of("p", "q")) + "a,b".split(",").length);
                """);
    }

    @Test
    void exceptionsTakeTheSameWayThroughFinallyAndResources() {
        assertPrintsTheSame("""
                record Res(String name) implements AutoCloseable { public void close() { say("close " + name); if (name.equals("bad")) { throw new IllegalStateException(name); } } }
                static int f(int n) { try { if (n == 1) { throw new RuntimeException("one"); } return n; } catch (RuntimeException e) { return -1; } finally { say("finally " + n); if (n == 2) { return 22; } } }
                static int deep(int n) { return n == 0 ? 0 : 1 + deep(n - 1); }
                static int endless(int n) { return endless(n + 1) + 1; }
                """, """
                say(f(0) + " " + f(1) + " " + f(2));
                try (Res a = new Res("a"); Res bad = new Res("bad")) { say("body"); throw new Exception("body"); } catch (Exception e) { say(e.getMessage() + e.getSuppressed()[0].getMessage()); }
                say(deep(500));
                try { endless(0); } catch (StackOverflowError e) { say("overflow"); }
                try { Object o = "s"; say((Integer) o); } catch (ClassCastException e) { say("cast"); }
                try { say(1 / (args.length)); } catch (ArithmeticException e) { say(e.getMessage()); }
                try { new int[-1].clone(); } catch (NegativeArraySizeException e) { say(e.getMessage()); }
                loop: for (int i = 0; ; i++) { for (int j = 0; j < 5; j++) { if (j == 3) { continue loop; } if (i == 4) { break loop; } } }
                throw new java.io.IOException("from main");
                """);
    }
}

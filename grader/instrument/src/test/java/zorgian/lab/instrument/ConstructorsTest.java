package zorgian.lab.instrument;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/** Before super() has been called there is no object to speak of. */
class ConstructorsTest extends SameAsPlainJava {

    ConstructorsTest(WorkerJvm worker, @Plain WorkerJvm plain) {
        super(worker, plain);
    }

    @Test
    void superMayBeGivenWhatIsAllocatedAndAskedForOnTheWay() {
        assertPrintsTheSame("""
                static class Base { String text; Base(Object a, int b, List<String> c) { text = a + " " + b + " " + c; } }
                static class Sub extends Base {
                    int own = 7;
                    Sub(int n) {
                        super(n > 0 ? n > 10 ? new StringBuilder("big") : new StringBuilder("small") : new Object() {
                            public String toString() { return "none" + n; }
                        }, new int[] {n, n + 1}[n > 0 ? 1 : 0], new ArrayList<>(List.of("x" + new Date(0).getTime())));
                    }
                    Sub() { this(new int[] {5}.length + new String("abc").length()); own++; }
                }
                """, """
                for (int n = -1; n < 20; n += 9) { say(new Sub(n).text); }
                say(new Sub().text + new Sub().own);
                """);
    }

    @Test
    void superMayBeGivenALambdaThatReadsAParameter() {
        assertPrintsTheSame("""
                static class Base { Supplier<String> s; Base(Supplier<String> s) { this.s = s; } }
                static class Sub extends Base { final int n; Sub(int n) { super(() -> "n" + n + new int[] {n}.length); this.n = n; } }
                """, """
                say(new Sub(4).s.get() + new Sub(5).n);
                """);
    }

    @Test
    void innerClassesSetTheirOuterOneBeforeSuper() {
        assertPrintsTheSame("""
                int count = 3;
                class Inner { int twice = 2 * count; class Deep { int all = twice + count; } }
                abstract static class Calls { Calls() { call(); } abstract void call(); }
                """, """
                P p = new P();
                P.Inner inner = p.new Inner();
                say(inner.twice + " " + inner.new Deep().all);
                int captured = args.length + 9;
                class Local extends Calls { int seen = 1; void call() { seen = captured; say("called " + seen); } }
                say(new Local().seen);
                """);
    }

    @Test
    void aConstructorThatThrowsHalfWayLeavesItsFieldsAsTheyWere() {
        assertPrintsTheSame("""
                static P leaked; int a = 1; long b = 2;
                P() { this(true); }
                P(boolean fails) { a = 5; leaked = this; if (fails) { throw new IllegalStateException("half"); } b = 6; }
                """, """
                try { new P(); } catch (IllegalStateException e) { say(e.getMessage() + leaked.a + leaked.b); }
                say(new P(false).b);
                """);
    }

    @Test
    void threadsAndLocksOfOnesOwnAreConstructedAsEver() {
        assertPrintsTheSame("""
                static class Own extends Thread {
                    final List<String> log;
                    Own(List<String> log) { super(null, null, "own-" + log.size(), 0); this.log = log; }
                    @Override public void run() { log.add(getName()); super.run(); }
                }
                static class Lock extends ReentrantLock {
                    int taken; Lock() { super(new Random(1).nextInt() > 0); }
                    @Override public void lock() { super.lock(); taken++; }
                }
                """, """
                List<String> log = new ArrayList<>();
                Own own = new Own(log); own.start(); own.join(); say(log);
                Lock lock = new Lock(); lock.lock(); lock.unlock(); say(lock.taken + " " + lock.isLocked());
                """);
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_25)
    void statementsMayStandBeforeSuper() {
        assertPrintsTheSame("""
                static class Base { Base(int n) { show(n); } void show(int n) { say("base " + n); } }
                static class Sub extends Base {
                    int early; final long[] wide; static int made;
                    Sub(int n) {
                        if (n < 0) { throw new IllegalArgumentException("negative"); }
                        early = n * 2;
                        long[] all = new long[n];
                        for (int i = 0; i < n; i++) { all[i] = i; made += all[i]; }
                        wide = all;
                        Runnable later = () -> say("lambda " + n);
                        later.run();
                        try { Integer.parseInt("x" + n); } catch (NumberFormatException e) { say("caught"); }
                        super(n + new StringBuilder("ab").length());
                        early++;
                    }
                    @Override void show(int n) { say("sub " + n + " " + early + " " + wide.length); }
                }
                """, """
                say(new Sub(3).early + " " + Sub.made);
                try { new Sub(-1); } catch (IllegalArgumentException e) { say(e.getMessage()); }
                """);
    }
}

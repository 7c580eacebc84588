package zorgian.lab.instrument;

import org.junit.jupiter.api.Test;

class MonitorsTest extends OnTheRuntime {

    MonitorsTest(WorkerJvm worker) {
        super(worker);
    }

    @Test
    void onlyOneThreadIsInside() {
        assertPrints(Program.of("""
                static int inside, most; static synchronized void visit() throws Exception { most = Math.max(most, ++inside); Thread.sleep(10); inside--; }
                """, """
                List<Thread> all = new ArrayList<>(); for (int i = 0; i < 5; i++) { all.add(go(P::visit)); } for (Thread t : all) { t.join(); } tell(most);
                """), "1 @50");
    }

    @Test
    void aWaitGivesTheMonitorBackHoweverOftenItWasTaken() {
        assertPrints("""
                Object o = new Object();
                Thread t = go(() -> { synchronized (o) { synchronized (o) { o.wait(); tell("woken " + Thread.holdsLock(o)); } say(Thread.holdsLock(o)); } say(Thread.holdsLock(o)); });
                Thread.sleep(10); synchronized (o) { o.notify(); Thread.sleep(5); tell("gives"); }
                """, "gives @15", "woken true @15", "true", "false");
    }

    @Test
    void notifyWakesOneAndNotifyAllWakesAll() {
        assertPrints(Program.of("""
                static int woken; static final Object O = new Object();
                """, """
                for (int i = 0; i < 4; i++) { go(() -> { synchronized (O) { O.wait(); woken++; } }); }
                Thread.sleep(10); synchronized (O) { O.notify(); } Thread.sleep(10); synchronized (O) { say(woken); O.notify(); O.notify(); } Thread.sleep(10);
                synchronized (O) { say(woken); O.notifyAll(); } Thread.sleep(10); synchronized (O) { say(woken); O.notifyAll(); O.notify(); }
                """), "1", "3", "4");
    }

    @Test
    void aNotifyThatNobodyWaitsForIsLost() {
        assertPrints("""
                Object o = new Object(); synchronized (o) { o.notifyAll(); o.wait(30); tell("timed out"); }
                """, "timed out @30");
    }

    @Test
    void timedWaitsEndInTime() {
        assertPrints("""
                Object o = new Object();
                synchronized (o) { o.wait(5); tell("a"); o.wait(1, 1); tell("b"); o.wait(0, 1); tell("c"); TimeUnit.MILLISECONDS.timedWait(o, 4); tell("d"); }
                Thread t = go(() -> { synchronized (o) { o.wait(100); tell("notified"); } });
                Thread.sleep(10); say(t.getState()); synchronized (o) { o.notify(); }
                """, "a @5", "b @7", "c @8", "d @12", "TIMED_WAITING", "notified @22");
    }

    @Test
    void whoseTimeIsUpHasToWaitForTheMonitor() {
        assertPrints("""
                Object o = new Object(); Thread t = go(() -> { synchronized (o) { o.wait(10); tell("out"); } });
                Thread.sleep(5); synchronized (o) { Thread.sleep(50); tell(t.getState()); }
                """, "BLOCKED @55", "out @55");
    }

    @Test
    void aNotifyIsNotGivenToWhoseTimeIsUp() {
        assertPrints(Program.of("""
                static int n; static final Object O = new Object();
                """, """
                go(() -> { synchronized (O) { O.wait(10); tell("first"); } }); go(() -> { Thread.sleep(1); synchronized (O) { O.wait(); tell("second"); } });
                Thread.sleep(20); synchronized (O) { O.notify(); }
                """), "first @10", "second @20");
    }

    @Test
    void monitorsOfClassesArraysStringsAndBoxesAreMonitorsToo() {
        assertPrints(Program.of("""
                static void both(Object o, String what) throws Exception { Thread t = go(() -> { synchronized (o) { o.wait(); } }); Thread.sleep(1); synchronized (o) { o.notify(); } t.join(); tell(what); }
                """, """
                both(P.class, "class"); both(new int[0], "array"); both("text".intern(), "text"); both(new ArrayList<>(List.of(1)), "list"); both(int.class, "int");
                both(Thread.currentThread(), "thread");
                """), "class @1", "array @2", "text @3", "list @4", "int @5", "thread @6");
    }

    @Test
    void synchronizedContainersWaitForEachOther() {
        assertPrints("""
                List<Integer> list = Collections.synchronizedList(new ArrayList<>(List.of(1))); Vector<Integer> v = new Vector<>();
                Thread t = go(() -> { Thread.sleep(5); list.add(2); tell("added"); v.add(3); tell("added"); });
                synchronized (list) { Thread.sleep(20); tell(list); } t.join();
                """, "[1] @20", "added @20", "added @20");
    }

    @Test
    void aThreadThatWaitsAtAThreadIsWokenByItsEndAsThePlainJoinIs() {
        assertPrints("""
                Thread t = go(() -> Thread.sleep(20));
                synchronized (t) { while (t.isAlive()) { t.wait(1000); } } tell("ended");
                """, "ended @20");
    }
}

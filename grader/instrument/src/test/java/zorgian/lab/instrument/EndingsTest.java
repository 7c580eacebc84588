package zorgian.lab.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How programs end that do not come to their end, and that whatever they leave can be taken away. */
class EndingsTest extends OnTheRuntime {

    EndingsTest(WorkerJvm worker) {
        super(worker);
    }

    private void assertStuck(String members, String main, String... states) {
        Ran ran = assertEnds("STUCK", Program.of(members, main));
        assertEquals(states.length, ran.states().size(), ran::all);
        for (int i = 0; i < states.length; i++) {
            assertTrue(ran.states().get(i).startsWith(states[i]), ran::all);
        }
    }

    @Test
    void twoThreadsThatHoldWhatTheOtherWantsAreStuck() {
        assertStuck("""
                static final Object A = new Object(); static final Object B = new Object();
                """, """
                Thread t = go(() -> { synchronized (A) { Thread.sleep(10); synchronized (B) { say("no"); } } });
                synchronized (B) { Thread.sleep(10); synchronized (A) { say("no"); } }
                """, "main ENTERING", "Thread-0 ENTERING");
        assertStuck("""
                static final ReentrantLock A = new ReentrantLock(); static final ReentrantLock B = new ReentrantLock();
                """, """
                Thread t = go(() -> { A.lock(); Thread.sleep(10); B.lock(); });
                B.lock(); Thread.sleep(10); A.lock();
                """, "main PARKED", "Thread-0 PARKED");
    }

    @Test
    void whoWaitsForANotifyThatCameBeforeIsStuck() {
        assertStuck("", """
                Object o = new Object(); synchronized (o) { o.notify(); o.wait(); }
                """, "main WAITING");
    }

    @Test
    void whoWaitsForWhatNobodyWillDoIsStuck() {
        assertStuck("", "new CountDownLatch(1).await();", "main PARKED");
        assertStuck("", "new LinkedBlockingQueue<String>().take();", "main PARKED");
        assertStuck("", "Thread.currentThread().join();", "main JOINING");
        assertStuck("", "new CompletableFuture<String>().join();", "main PARKED");
        assertStuck("", "LockSupport.park();", "main PARKED");
        assertStuck("", "ExecutorService pool = Executors.newFixedThreadPool(1); pool.submit(() -> pool.submit(() -> 1).get()).get();", "main PARKED", "pool-1-thread-1 PARKED");
    }

    @Test
    void aPoolThatIsNeverShutDownKeepsTheProgramFromItsEnd() {
        Ran ran = assertEnds("STUCK", Program.of("""
                ExecutorService pool = Executors.newFixedThreadPool(1);
                pool.submit(() -> say("ran"));
                """));
        assertEquals(List.of("ran"), ran.lines());
        assertTrue(ran.states().get(0).startsWith("pool-1-thread-1 PARKED"), ran::all);
    }

    @Test
    void aDaemonThatWaitsKeepsNobodyFromTheEnd() {
        Ran ran = assertEnds("FINISHED", Program.of("Thread t = new Thread(() -> LockSupport.park()); t.setDaemon(true); t.start(); Thread.sleep(5);"));
        assertEquals(1, ran.linesOf("LEAKED_THREAD").size());
    }

    @Test
    void whoCatchesEverythingIsTakenAwayAllTheSame() {
        assertEnds("STUCK", Program.of("""
                go(() -> { while (true) { try { new CountDownLatch(1).await(); } catch (Throwable t) { break; } finally { say("finally"); } } });
                Object o = new Object(); synchronized (o) { try { o.wait(); } finally { o.wait(); } }
                """));
        assertPrints("say(1);", "1");
    }

    @Test
    void aLoopThatNobodyEndsIsSpinningAndOneThatATimeEndsIsNot() {
        assertEnds("SPINNING", Program.of("static volatile boolean never;", "while (!never) { Thread.onSpinWait(); }"));
        assertEnds("SPINNING", Program.of("static volatile boolean never;", "go(() -> { while (!never) { Thread.yield(); } }); while (!never) { Thread.yield(); }"));
        assertPrints(Program.of("static volatile boolean done;", "go(() -> { Thread.sleep(100); done = true; }); while (!done) { Thread.onSpinWait(); } tell(1);"), "1 @100");
    }

    @Test
    void sleepingForEverIsSpinningToo() {
        assertEnds("SPINNING", Program.of("while (true) { Thread.sleep(10); }"));
    }

    @Test
    void aLockThatIsNotGivenBackIsAFinding() {
        Program program = Program.of("""
                ReentrantLock lock = new ReentrantLock(); Thread t = go(() ->
                    lock.lock()); // here
                t.join();
                """);
        Ran ran = assertEnds("FINISHED", program);
        assertEquals(program.marked(), ran.linesOf("LOCK_NOT_RELEASED"));
    }

    @Test
    void orderOfLocksThatCanEndInADeadlockIsToldThoughItDidNot() {
        Program program = Program.of("""
                static final Object A = new Object(); static final ReentrantLock B = new ReentrantLock();
                """, """
                Thread t = go(() -> { synchronized (A) {
                    B.lock(); // here
                    B.unlock(); } });
                Thread.sleep(10); B.lock();
                synchronized (A) { // here
                    say("in"); }
                B.unlock(); t.join();
                """);
        Ran ran = assertEnds("FINISHED", program);
        assertEquals(program.marked(), ran.linesOf("POTENTIAL_DEADLOCK"), ran::all);
    }

    @Test
    void opposedOrdersThatCannotMeetAreNotTold() {
        assertPrints(Program.of("""
                static final Object A = new Object(); static final Object B = new Object(); static final Object GATE = new Object(); static final Semaphore ONE = new Semaphore(1);
                static void ab() { synchronized (A) { synchronized (B) { } } } static void ba() { synchronized (B) { synchronized (A) { } } }
                """, """
                Thread t = go(P::ab); t.join(); ba(); ab();
                """), new String[0]);
        assertPrints(Program.of("""
                static final ReentrantLock A = new ReentrantLock(); static final ReentrantLock B = new ReentrantLock(); static final Object GATE = new Object();
                static void both(Lock x, Lock y) { synchronized (GATE) { x.lock(); try { y.lock(); y.unlock(); } finally { x.unlock(); } } }
                """, """
                Thread t = go(() -> both(A, B)); Thread.sleep(5); both(B, A); t.join();
                """), new String[0]);
    }
}

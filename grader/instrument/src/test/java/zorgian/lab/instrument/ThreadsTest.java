package zorgian.lab.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Start, end, join and sleep; how a program ends. */
class ThreadsTest extends OnTheRuntime {

    ThreadsTest(WorkerJvm worker) {
        super(worker);
    }

    @Test
    void aJoinWaitsAsLongAsTheThreadLives() {
        assertPrints("""
                Thread t = go(() -> { Thread.sleep(70); say("child"); });
                t.join();
                tell(t.isAlive() + " " + t.getState());
                t.join(); t.join(5); tell("again");
                """, "child", "false TERMINATED @70", "again @70");
    }

    @Test
    void aTimedJoinWaitsNoLongerThanItWasTold() {
        assertPrints("""
                Thread t = go(() -> Thread.sleep(70));
                t.join(20); tell(t.isAlive() + " " + t.getState());
                t.join(20, 1); tell(t.isAlive());
                TimeUnit.MILLISECONDS.timedJoin(t, 19); tell(t.isAlive());
                t.join(100); tell(t.isAlive());
                """, "true TIMED_WAITING @20", "true @41", "true @60", "false @70");
    }

    @Test
    void aThreadThatWasNotStartedIsJoinedAtOnce() {
        assertPrints("""
                Thread t = new Thread(() -> say("never"));
                t.join(); t.join(50); tell(t.isAlive() + " " + t.getState());
                """, "false NEW @0");
    }

    @Test
    void sleepsOfEveryKindTakeTheirTicksRoundedUp() {
        assertPrints("""
                Thread.sleep(0); tell("a"); Thread.sleep(3); tell("b"); Thread.sleep(1, 1); tell("c"); TimeUnit.SECONDS.sleep(1); tell("d");
                TimeUnit.MICROSECONDS.sleep(1); tell("e"); TimeUnit.NANOSECONDS.sleep(-5); tell("f"); TimeUnit.DAYS.sleep(1); tell("g");
                """, "a @0", "b @3", "c @5", "d @1005", "e @1006", "f @1006", "g @86401006");
    }

    @Test
    void sleepersWakeInTheOrderOfTheirTimesWhateverTheOrderOfTheirStarts() {
        assertPrints("""
                for (int i = 1; i <= 5; i++) { int n = i; go(() -> { Thread.sleep(60 - 10 * n); tell(n); }); }
                """, "5 @10", "4 @20", "3 @30", "2 @40", "1 @50");
    }

    @Test
    void theProgramGoesOnAfterMainUntilTheLastThreadHasEnded() {
        Program program = Program.of("""
                Thread d = new Thread(() -> { while (true) { quietly(() -> Thread.sleep(30)); tell("daemon"); } });
                d.setDaemon(true); d.start();
                go(() -> { Thread.sleep(70); tell("last"); });
                tell("main ends");
                """);
        Ran ran = assertEnds("FINISHED", program);
        assertEquals(List.of("main ends @0", "daemon @30", "daemon @60", "last @70"), ran.lines());
        assertEquals(70, ran.ticks());
    }

    @Test
    void threadsAreNumberedAnewInEachRun() {
        for (int i = 0; i < 2; i++) {
            assertPrints("""
                    Thread t = go(() -> say(Thread.currentThread().getName() + " " + Thread.currentThread().getThreadGroup().getName()));
                    t.join();
                    ExecutorService pool = Executors.newFixedThreadPool(1);
                    pool.submit(() -> say(Thread.currentThread().getName())).get(); pool.shutdown();
                    say(new Thread().getName() + Thread.currentThread().getName());
                    """, "Thread-0 main", "pool-1-thread-1", "Thread-1main");
        }
    }

    @Test
    void whoIsStartedByASubclassRunsItsOwnRun() {
        assertPrints(Program.of("""
                static class Own extends Thread { Own(Runnable r, String n) { super(r, n); } @Override public void run() { say("own " + getName()); super.run(); } }
                static class Deep extends Own { Deep() { super(() -> say("target"), "deep"); } @Override public void start() { say("starts"); super.start(); } }
                """, """
                Thread t = new Deep(); t.start(); t.join();
                new Deep().run();
                """), "starts", "own deep", "target", "own deep", "target");
    }

    @Test
    void aThreadThatDiesOfAnExceptionIsAFindingWithItsNameAndItsTraceIsPrinted() {
        Program program = Program.of("""
                Thread t = new Thread(() -> {
                    throw new IllegalStateException("broken");
                }, "worker");
                t.start(); t.join(); say("main " + t.isAlive());
                """);
        Ran ran = assertEnds("FINISHED", program);
        assertEquals(List.of("main false"), ran.lines());
        assertEquals(List.of("Exception in thread \"worker\" java.lang.IllegalStateException: broken"), ran.errors());
        assertEquals(List.of("THREAD_DIED IllegalStateException worker"),
                ran.findings().stream().map(found -> found.kind() + " " + found.what() + " " + found.sides().get(0).thread()).toList());
    }

    @Test
    void anExceptionThatAHandlerTakesIsNoFinding() {
        assertPrints("""
                Thread t = new Thread(() -> { throw new IllegalStateException("broken"); });
                t.setUncaughtExceptionHandler((thread, thrown) -> tell(thread.getName() + " " + thrown.getMessage()));
                t.start(); t.join();
                ThreadGroup group = new ThreadGroup("g") { @Override public void uncaughtException(Thread thread, Throwable thrown) { say(thrown.getMessage()); } };
                new Thread(group, () -> { throw new IllegalStateException("in a group"); }).start();
                """, "Thread-0 broken @0", "in a group");
    }

    @Test
    void systemExitEndsTheProgramAndNotTheWorker() {
        for (String exit : List.of("System.exit(3)", "Runtime.getRuntime().exit(3)", "Runtime.getRuntime().halt(3)")) {
            Program program = Program.of("""
                    go(() -> { try { Thread.sleep(10); %s; } finally { say("never"); } });
                    Thread.sleep(1000); say("never");
                    """.formatted(exit));
            Ran ran = assertEnds("EXITED 3", program);
            assertEquals("", ran.out());
            assertEquals(10, ran.ticks());
        }
    }

    @Test
    void yieldAndOnSpinWaitLetOthersGoFirstAndTimePass() {
        assertPrints(Program.of("""
                static volatile boolean done;
                """, """
                go(() -> { Thread.sleep(25); done = true; });
                while (!done) { Thread.yield(); }
                tell("yielded"); done = false;
                go(() -> { Thread.sleep(25); done = true; });
                while (!done) { Thread.onSpinWait(); }
                tell("spun");
                """), "yielded @25", "spun @50");
    }

    @Test
    void inheritedThreadLocalsGroupsAndPrioritiesAreAsEver() {
        assertPrints(Program.of("""
                static final InheritableThreadLocal<String> IN = new InheritableThreadLocal<>(); static final ThreadLocal<Integer> OWN = ThreadLocal.withInitial(() -> 7);
                """, """
                IN.set("from main"); OWN.set(1);
                Thread t = new Thread(new ThreadGroup("g"), () -> say(IN.get() + OWN.get() + Thread.currentThread().getThreadGroup().getName()), "t", 1 << 16);
                t.setPriority(Thread.MAX_PRIORITY); t.start(); t.join(); say(t.getPriority() + " " + t.isDaemon());
                """), "from main7g", "10 false");
    }
}

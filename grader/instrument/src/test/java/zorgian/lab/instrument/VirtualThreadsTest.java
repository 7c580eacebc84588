package zorgian.lab.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

@EnabledForJreRange(min = JRE.JAVA_21)
class VirtualThreadsTest extends OnTheRuntime {

    VirtualThreadsTest(WorkerJvm worker) {
        super(worker);
    }

    @Test
    void theySleepJoinAndLockOnTheLabClock() {
        assertPrints(Program.of("static int n; static final Object O = new Object();", """
                List<Thread> all = new ArrayList<>(); for (int i = 0; i < 5; i++) { all.add(Thread.startVirtualThread(() -> quietly(() -> { synchronized (O) { Thread.sleep(10); n++; } }))); }
                for (Thread t : all) { t.join(); } tell(n + " " + all.get(0).isVirtual() + all.get(0).isDaemon() + all.get(0).getState());
                Thread t = Thread.ofVirtual().name("v").unstarted(() -> tell(Thread.currentThread().getName())); t.start(); say(t.join(Duration.ofMillis(50)));
                """), "5 truetrueTERMINATED @50", "v @50", "true");
    }

    @Test
    void theyWaitAreNotifiedParkedAndInterrupted() {
        assertPrints("""
                Object o = new Object(); Thread w = Thread.startVirtualThread(() -> quietly(() -> { synchronized (o) { o.wait(); tell("notified"); o.wait(5); tell("timed out"); } }));
                Thread.sleep(10); say(w.getState()); synchronized (o) { o.notify(); } w.join();
                Thread p = Thread.startVirtualThread(() -> { LockSupport.park(); tell("unparked"); LockSupport.parkNanos(3_000_000); tell("again"); }); Thread.sleep(5); LockSupport.unpark(p); p.join();
                Thread i = Thread.startVirtualThread(() -> { try { Thread.sleep(1000); } catch (InterruptedException e) { tell("interrupted"); } }); Thread.sleep(5); i.interrupt(); i.join();
                """, "WAITING", "notified @10", "timed out @15", "unparked @20", "again @23", "interrupted @28");
    }

    @Test
    void anExecutorOfThemRunsATaskEachAndClosesWhenAllAreDone() {
        assertPrints("""
                try (ExecutorService e = Executors.newVirtualThreadPerTaskExecutor()) { for (int i = 0; i < 1000; i++) { e.submit(() -> { Thread.sleep(100); return 1; }); } } tell("closed");
                """, "closed @100");
    }

    @Test
    void racesOfThemAreTold() {
        Program program = Program.of("static int n;", """
                Thread t = Thread.startVirtualThread(() -> {
                    n++; // here
                });
                n++; // here
                t.join();
                """);
        Ran ran = worker.run(program);
        assertEquals(program.marked(), ran.linesOf("DATA_RACE"), ran::all);
    }

    @Test
    void whoIsLeftIsTakenAway() {
        assertEnds("STUCK", Program.of("Thread t = Thread.startVirtualThread(() -> LockSupport.park()); t.join();"));
        assertEnds("FINISHED", Program.of("Thread.startVirtualThread(() -> quietly(() -> Thread.sleep(1000))); Thread.sleep(10);"));
    }
}

package zorgian.lab.instrument;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An interrupt reaches a thread wherever it waits, and is found where it begins to wait afterwards. */
class InterruptsTest extends OnTheRuntime {

    /** Waits that throw InterruptedException; each on its own would never end. */
    private static final List<String> WAITS = List.of("Thread.sleep(100_000)", "TimeUnit.HOURS.sleep(1)", "ALIVE.join()", "ALIVE.join(100_000)",
            "synchronized (O) { O.wait(); }", "synchronized (O) { O.wait(100_000); }", "synchronized (O) { TimeUnit.HOURS.timedWait(O, 1); }",
            "TAKEN.lockInterruptibly()", "TAKEN.tryLock(1, TimeUnit.HOURS)", "READ.writeLock().lockInterruptibly()",
            "READ.writeLock().tryLock(1, TimeUnit.HOURS)", "STAMPED.writeLockInterruptibly()", "STAMPED.tryWriteLock(1, TimeUnit.HOURS)",
            "STAMPED.readLockInterruptibly()", "STAMPED.tryReadLock(1, TimeUnit.HOURS)", "NONE.acquire()", "NONE.acquire(2)",
            "NONE.tryAcquire(1, TimeUnit.HOURS)", "LATCH.await()", "LATCH.await(1, TimeUnit.HOURS)", "new CyclicBarrier(2).await()",
            "new CyclicBarrier(2).await(1, TimeUnit.HOURS)", "new Phaser(1).awaitAdvanceInterruptibly(0)",
            "new Phaser(1).awaitAdvanceInterruptibly(0, 1, TimeUnit.HOURS)", "new Exchanger<String>().exchange(\"\")",
            "new Exchanger<String>().exchange(\"\", 1, TimeUnit.HOURS)", "new LinkedBlockingQueue<String>().take()",
            "new LinkedBlockingQueue<String>().poll(1, TimeUnit.HOURS)", "new ArrayBlockingQueue<String>(1).take()", "FULL.put(\"\")",
            "FULL.offer(\"\", 1, TimeUnit.HOURS)", "new SynchronousQueue<String>().put(\"\")", "new SynchronousQueue<String>().take()",
            "new LinkedTransferQueue<String>().transfer(\"\")", "new LinkedTransferQueue<String>().tryTransfer(\"\", 1, TimeUnit.HOURS)",
            "new PriorityBlockingQueue<String>().take()", "new LinkedBlockingDeque<String>().takeLast()", "new DelayQueue<>().take()",
            "new DelayQueue<>().poll(1, TimeUnit.HOURS)", "new CompletableFuture<String>().get()", "new CompletableFuture<String>().get(1, TimeUnit.HOURS)",
            "new FutureTask<>(() -> 1).get()", "new FutureTask<>(() -> 1).get(1, TimeUnit.HOURS)", "POOL.awaitTermination(1, TimeUnit.HOURS)",
            "POOL.invokeAny(List.of(() -> { LATCH.await(); return 1; }))", "POOL.invokeAll(List.of(() -> { LATCH.await(); return 1; }))",
            "TAKEN_BY_ME.lock(); TAKEN_BY_ME.newCondition().await()", "TAKEN_BY_ME.lock(); TAKEN_BY_ME.newCondition().awaitNanos(Long.MAX_VALUE / 2)",
            "TAKEN_BY_ME.lock(); TAKEN_BY_ME.newCondition().await(1, TimeUnit.HOURS)",
            "TAKEN_BY_ME.lock(); TAKEN_BY_ME.newCondition().awaitUntil(new Date(Long.MAX_VALUE / 2))");

    private static final String MEMBERS = """
            static final Object O = new Object(); static final ReentrantLock TAKEN = new ReentrantLock(); static final ReentrantLock TAKEN_BY_ME = new ReentrantLock();
            static final ReentrantReadWriteLock READ = new ReentrantReadWriteLock(); static final StampedLock STAMPED = new StampedLock();
            static final Semaphore NONE = new Semaphore(0); static final CountDownLatch LATCH = new CountDownLatch(1);
            static final ArrayBlockingQueue<String> FULL = new ArrayBlockingQueue<>(1, false, List.of("x"));
            static final ExecutorService POOL = Executors.newCachedThreadPool(); static volatile boolean over;
            static final Thread ALIVE = new Thread(() -> { while (!over) { LockSupport.park(); } });
            static void waits(int n, String when) {
                long from = System.nanoTime();
                try { WAITS.get(n).run(); say(n + " came back"); } catch (Exception e) {
                    say(n + " " + when + " " + e.getClass().getSimpleName() + " " + Thread.currentThread().isInterrupted() + " " + (System.nanoTime() - from) / 1_000_000);
                }
                while (TAKEN_BY_ME.isHeldByCurrentThread()) { TAKEN_BY_ME.unlock(); }
            }
            static final List<Body> WAITS = List.of(
            """;

    InterruptsTest(WorkerJvm worker) {
        super(worker);
    }

    @Test
    void anInterruptEndsEachWaitAndAPendingOneIsFoundAtItsBeginning() {
        String waits = WAITS.stream().map(wait -> "() -> { " + wait + "; }").collect(Collectors.joining(", ")) + ");\n";
        List<String> lines = IntStream.range(0, WAITS.size()).boxed().flatMap(n -> Stream.of(n + " reached InterruptedException false 40",
                n + " pending InterruptedException false 0")).toList();
        assertPrints(Program.of(MEMBERS + waits, """
                ALIVE.start(); TAKEN.lock(); READ.readLock().lock(); long stamp = STAMPED.writeLock();
                for (int i = 0; i < WAITS.size(); i++) {
                    int n = i; Thread t = new Thread(() -> { waits(n, "reached"); Thread.currentThread().interrupt(); waits(n, "pending"); });
                    t.start(); Thread.sleep(40); t.interrupt(); t.join();
                }
                TAKEN.unlock(); READ.readLock().unlock(); STAMPED.unlock(stamp); POOL.shutdown(); over = true; LockSupport.unpark(ALIVE);
                """), lines.toArray(new String[0]));
    }

    @Test
    void waitsThatCannotBeInterruptedGoOnAndKeepTheFlag() {
        assertPrints(Program.of("""
                static final ReentrantLock L = new ReentrantLock(); static final Semaphore S = new Semaphore(0); static final Phaser P1 = new Phaser(1);
                static void waits(String what, Body body) throws Exception {
                    Thread t = go(() -> { body.run(); tell(what + Thread.currentThread().isInterrupted()); }); Thread.sleep(10); t.interrupt(); Thread.sleep(10); tell(t.isAlive());
                }
                """, """
                L.lock(); waits("lock ", () -> { L.lock(); L.unlock(); }); L.unlock(); Thread.sleep(1);
                waits("acquire ", S::acquireUninterruptibly); S.release(); Thread.sleep(1);
                waits("phaser ", () -> P1.awaitAdvance(0)); P1.arrive(); Thread.sleep(1);
                Condition[] c = {L.newCondition()};
                waits("condition ", () -> { L.lock(); try { c[0].awaitUninterruptibly(); } finally { L.unlock(); } }); L.lock(); c[0].signal(); L.unlock();
                CompletableFuture<String> f = new CompletableFuture<>(); Thread.sleep(1);
                waits("future ", f::join); f.complete(""); Thread.sleep(1);
                synchronized (S) { waits("monitor ", () -> { synchronized (S) { say("in"); } }); }
                """), "true @20", "lock true @20", "true @41", "acquire true @41", "true @62", "phaser true @62", "true @83", "condition true @83", "true @104",
                "future true @104", "true @125", "in", "monitor true @125");
    }

    @Test
    void theFlagIsSetSeenAndCleared() {
        assertPrints("""
                Thread me = Thread.currentThread(); say(me.isInterrupted() + "" + Thread.interrupted());
                me.interrupt(); say(me.isInterrupted() + "" + me.isInterrupted() + Thread.interrupted() + Thread.interrupted());
                Thread t = new Thread(() -> say("begins " + Thread.interrupted())); t.interrupt(); t.start(); t.join();
                me.interrupt(); LockSupport.park(); tell("no park " + Thread.interrupted());
                """, "falsefalse", "truetruetruefalse", "begins true", "no park true @0");
    }

    @Test
    void whoPollsTheFlagIsToldOfTheInterrupt() {
        assertPrints("""
                Thread t = go(() -> { int n = 0; while (!Thread.currentThread().isInterrupted()) { n++; } tell("stopped " + (n > 0)); });
                Thread u = go(() -> { int n = 0; while (!Thread.interrupted()) { n++; } tell("stopped " + Thread.interrupted()); });
                Thread.sleep(30); t.interrupt(); t.join(); u.interrupt();
                """, "stopped true @30", "stopped false @30");
    }

    @Test
    void whoWaitsAtAMonitorTakesItAgainBeforeItThrows() {
        assertPrints("""
                Object o = new Object();
                Thread t = go(() -> { synchronized (o) { try { o.wait(); } catch (InterruptedException e) { tell("has it " + Thread.holdsLock(o)); } } });
                Thread.sleep(10); synchronized (o) { t.interrupt(); Thread.sleep(20); tell("gives it"); }
                """, "gives it @30", "has it true @30");
    }

    @Test
    void poolsInterruptTheirWorkersWhenTheyAreToldTo() {
        assertPrints("""
                ExecutorService pool = Executors.newFixedThreadPool(2); CountDownLatch never = new CountDownLatch(1);
                Future<?> f = pool.submit(() -> { try { never.await(); } catch (InterruptedException e) { tell("cancelled"); } });
                pool.submit(() -> { try { never.await(); } catch (InterruptedException e) { tell("shut down"); } });
                Thread.sleep(5); f.cancel(true); Thread.sleep(5); say(pool.shutdownNow().size()); say(pool.awaitTermination(1, TimeUnit.SECONDS)); tell("ended");
                """, "cancelled @5", "0", "shut down @10", "true", "ended @10");
    }
}

package zorgian.lab.instrument;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A wait that is given a time ends at that tick and no other, whatever class it is of. */
class TimedWaitsTest extends OnTheRuntime {

    /** Expressions; each waits for 30 ticks for what never comes. */
    private static final List<String> WAITS = List.of("L.tryLock(30, TimeUnit.MILLISECONDS)", "RW.readLock().tryLock(30, TimeUnit.MILLISECONDS)",
            "RW.writeLock().tryLock(29_000_001, TimeUnit.NANOSECONDS)", "ST.tryWriteLock(30, TimeUnit.MILLISECONDS) != 0",
            "ST.tryReadLock(30, TimeUnit.MILLISECONDS) != 0", "new Semaphore(1).tryAcquire(2, 30, TimeUnit.MILLISECONDS)",
            "new CountDownLatch(1).await(30, TimeUnit.MILLISECONDS)", "timesOut(() -> new CyclicBarrier(2).await(30, TimeUnit.MILLISECONDS))",
            "timesOut(() -> new Phaser(1).awaitAdvanceInterruptibly(0, 30, TimeUnit.MILLISECONDS))",
            "timesOut(() -> new Exchanger<String>().exchange(\"\", 30, TimeUnit.MILLISECONDS))",
            "new LinkedBlockingQueue<String>().poll(30, TimeUnit.MILLISECONDS) != null",
            "new ArrayBlockingQueue<String>(1, true).poll(30, TimeUnit.MILLISECONDS) != null",
            "new ArrayBlockingQueue<>(1, false, List.of(1)).offer(2, 30, TimeUnit.MILLISECONDS)",
            "new LinkedBlockingQueue<>(1) {{ add(1); }}.offer(2, 30, TimeUnit.MILLISECONDS)",
            "new LinkedBlockingDeque<>(1) {{ add(1); }}.offerFirst(2, 30, TimeUnit.MILLISECONDS)",
            "new LinkedBlockingDeque<String>().pollLast(30, TimeUnit.MILLISECONDS) != null",
            "new SynchronousQueue<String>().offer(\"\", 30, TimeUnit.MILLISECONDS)", "new SynchronousQueue<String>(true).poll(30, TimeUnit.MILLISECONDS) != null",
            "new PriorityBlockingQueue<String>().poll(30, TimeUnit.MILLISECONDS) != null", "new DelayQueue<>().poll(30, TimeUnit.MILLISECONDS) != null",
            "new LinkedTransferQueue<String>().tryTransfer(\"\", 30, TimeUnit.MILLISECONDS)",
            "new LinkedTransferQueue<String>().poll(30, TimeUnit.MILLISECONDS) != null",
            "timesOut(() -> new CompletableFuture<String>().get(30, TimeUnit.MILLISECONDS))",
            "timesOut(() -> new FutureTask<>(() -> 1).get(30, TimeUnit.MILLISECONDS))",
            "timesOut(() -> POOL.invokeAny(List.of(() -> { new CountDownLatch(1).await(); return 1; }), 30, TimeUnit.MILLISECONDS))",
            "!POOL.invokeAll(List.of(() -> { new CountDownLatch(1).await(); return 1; }), 30, TimeUnit.MILLISECONDS).get(0).isCancelled()",
            "POOL.awaitTermination(30, TimeUnit.MILLISECONDS)", "new ForkJoinPool(1).awaitQuiescence(30, TimeUnit.MILLISECONDS) ^ slept(30)",
            "condition(c -> c.await(30, TimeUnit.MILLISECONDS))", "condition(c -> c.awaitNanos(30_000_000) > 0)",
            "condition(c -> c.awaitUntil(new Date(System.currentTimeMillis() + 30)))",
            "new ExecutorCompletionService<String>(POOL).poll(30, TimeUnit.MILLISECONDS) != null",
            "new CompletableFuture<Boolean>().completeOnTimeout(false, 30, TimeUnit.MILLISECONDS).join()");

    private static final String MEMBERS = """
            static final ReentrantLock L = new ReentrantLock(); static final ReentrantReadWriteLock RW = new ReentrantReadWriteLock(); static final StampedLock ST = new StampedLock();
            static final ExecutorService POOL = Executors.newCachedThreadPool();
            static boolean timesOut(Body body) throws Exception { try { body.run(); return true; } catch (TimeoutException e) { return false; } }
            static boolean slept(long ms) throws Exception { Thread.sleep(ms); return true; }
            interface Waits { boolean on(Condition c) throws Exception; }
            static boolean condition(Waits waits) throws Exception { Lock l = new ReentrantLock(); l.lock(); try { return waits.on(l.newCondition()); } finally { l.unlock(); } }
            static final List<Callable<Boolean>> WAITS = List.of(
            """;

    TimedWaitsTest(WorkerJvm worker) {
        super(worker);
    }

    @Test
    void eachEndsAtItsTick() {
        String waits = WAITS.stream().map(wait -> "() -> " + wait).collect(Collectors.joining(", ")) + ");\n";
        List<String> lines = IntStream.range(0, WAITS.size()).mapToObj(n -> n + " false 30").toList();
        assertPrints(Program.of(MEMBERS + waits, """
                L.lock(); RW.writeLock().lock(); long stamp = ST.writeLock();
                Thread t = go(() -> { for (int n = 0; n < WAITS.size(); n++) {
                    long from = System.nanoTime(); String answer = n + " " + WAITS.get(n).call(); say(answer + " " + (System.nanoTime() - from) / 1_000_000);
                } });
                t.join(); L.unlock(); RW.writeLock().unlock(); ST.unlock(stamp); POOL.shutdown();
                """), lines.toArray(new String[0]));
    }

    @Test
    void whatComesInTimeIsTakenAtThatTick() {
        assertPrints(Program.of("""
                static void in20(Body body) { go(() -> { Thread.sleep(20); body.run(); }); }
                """, """
                CountDownLatch latch = new CountDownLatch(1); in20(latch::countDown); tell(latch.await(1, TimeUnit.HOURS));
                Semaphore s = new Semaphore(0); in20(s::release); tell(s.tryAcquire(1, TimeUnit.HOURS));
                BlockingQueue<String> q = new LinkedBlockingQueue<>(); in20(() -> q.put("item")); tell(q.poll(1, TimeUnit.HOURS));
                SynchronousQueue<String> sq = new SynchronousQueue<>(); in20(() -> sq.put("handed")); tell(sq.take());
                CyclicBarrier b = new CyclicBarrier(2, () -> say("action")); in20(b::await); tell(b.await(1, TimeUnit.HOURS));
                Exchanger<String> x = new Exchanger<>(); in20(() -> x.exchange("theirs")); tell(x.exchange("mine"));
                CompletableFuture<String> f = new CompletableFuture<>(); in20(() -> f.complete("done")); tell(f.get(1, TimeUnit.HOURS));
                Phaser p = new Phaser(2); in20(p::arrive); tell(p.arriveAndAwaitAdvance());
                ReentrantLock l = new ReentrantLock(); go(() -> { l.lock(); try { Thread.sleep(20); } finally { l.unlock(); } }); Thread.sleep(1);
                l.lock(); tell("locked"); Condition c = l.newCondition(); in20(() -> { l.lock(); try { c.signal(); } finally { l.unlock(); } }); tell(c.await(1, TimeUnit.HOURS)); l.unlock();
                LinkedTransferQueue<String> t = new LinkedTransferQueue<>(); in20(t::take); tell(t.tryTransfer("x", 1, TimeUnit.HOURS));
                """), "true @20", "true @40", "item @60", "handed @80", "action", "1 @100", "theirs @120", "done @140", "1 @160", "locked @180", "true @200", "true @220");
    }

    @Test
    void aCalendarReadsTheLabClock() {
        assertPrints("""
                Calendar c = Calendar.getInstance(), d = new GregorianCalendar(); Thread.sleep(1500);
                say(Calendar.getInstance().getTimeInMillis() - c.getTimeInMillis());
                say(new GregorianCalendar().getTimeInMillis() - d.getTimeInMillis());
                """, "1500", "1500");
    }
}

package zorgian.lab.instrument;

import org.junit.jupiter.api.Test;

/** Programs with threads that print the same in every run of plain java. */
class ThreadedPrintsTest extends SameAsPlainJava {

    ThreadedPrintsTest(WorkerJvm worker, @Plain WorkerJvm plain) {
        super(worker, plain);
    }

    @Test
    void twoThreadsTakeTurns() {
        assertPrintsTheSame("""
                static int turn; static final Object O = new Object();
                static void play(int me) throws Exception { for (int i = 0; i < 4; i++) { synchronized (O) { while (turn % 2 != me) { O.wait(); } say(me + " " + i); turn++; O.notifyAll(); } } }
                """, "Thread a = go(() -> play(0)), b = go(() -> play(1)); a.join(); b.join(); say(turn);");
    }

    @Test
    void aPipelineOfQueuesKeepsItsOrder() {
        assertPrintsTheSame("""
                BlockingQueue<Integer> in = new ArrayBlockingQueue<>(2), out = new LinkedBlockingQueue<>();
                Thread doubles = go(() -> { for (int n = in.take(); n >= 0; n = in.take()) { out.put(2 * n); } out.put(-1); });
                Thread prints = go(() -> { for (int n = out.take(); n >= 0; n = out.take()) { say(n); } });
                for (int i = 0; i < 10; i++) { in.put(i); } in.put(-1); doubles.join(); prints.join(); say("end");
                """);
    }

    @Test
    void countersOfEveryKindComeToTheSame() {
        assertPrintsTheSame("""
                static int guarded; static final ReentrantLock LOCK = new ReentrantLock(); static final AtomicLong ATOMIC = new AtomicLong(); static final LongAdder ADDER = new LongAdder();
                static final ConcurrentHashMap<String, Integer> MAP = new ConcurrentHashMap<>(); static final List<Integer> LIST = Collections.synchronizedList(new ArrayList<>());
                static void count() { for (int i = 0; i < 200; i++) { LOCK.lock(); try { guarded++; } finally { LOCK.unlock(); } ATOMIC.addAndGet(i); ADDER.increment(); MAP.merge("k" + i % 7, 1, Integer::sum); LIST.add(i); } }
                """, """
                List<Thread> all = new ArrayList<>(); for (int i = 0; i < 4; i++) { all.add(go(P::count)); } for (Thread t : all) { t.join(); }
                say(guarded + " " + ATOMIC + " " + ADDER + " " + new TreeMap<>(MAP) + LIST.stream().mapToInt(i -> i).sum());
                """);
    }

    @Test
    void poolsFuturesAndStreamsComeToTheSame() {
        assertPrintsTheSame("""
                ExecutorService pool = Executors.newFixedThreadPool(3); List<Future<Integer>> all = new ArrayList<>(); for (int i = 0; i < 10; i++) { int n = i; all.add(pool.submit(() -> n * n)); }
                for (Future<Integer> f : all) { say(f.get()); } try { pool.submit(() -> { throw new java.io.IOException("in a task"); }).get(); } catch (ExecutionException e) { say(e.getMessage()); }
                pool.shutdown(); say(pool.awaitTermination(10, TimeUnit.SECONDS) + " " + pool.isTerminated());
                say(CompletableFuture.supplyAsync(() -> 6).thenCombine(CompletableFuture.supplyAsync(() -> 7), (a, b) -> a * b).thenApply(x -> "is " + x).join());
                say(CompletableFuture.supplyAsync(() -> { if (true) { throw new IllegalStateException("stage"); } return 1; }).exceptionally(e -> -1).join());
                say(IntStream.rangeClosed(1, 1000).parallel().mapToLong(i -> (long) i * i).sum()); say(Stream.of("a", "bb", "cc").parallel().collect(Collectors.groupingBy(String::length)));
                """);
    }

    @Test
    void deadThreadsLeaveTheirExceptionsOnStandardError() {
        assertPrintsTheSame("""
                static class Own extends RuntimeException { Own(String m, Throwable c) { super(m, c); } @Override public String toString() { return "Own<" + getMessage() + ">"; } }
                """, """
                Thread t = new Thread(() -> { throw new Own("first", new Error("cause")); }, "worker"); t.start(); t.join();
                Thread u = new Thread(() -> { throw new AssertionError("second"); }, "other"); u.start(); u.join(); say("main goes on"); Object o = null; throw new Own("main", null);
                """);
    }

    @Test
    void barriersPhasersAndExchangersMeet() {
        assertPrintsTheSame("""
                StringBuffer log = new StringBuffer(); CyclicBarrier barrier = new CyclicBarrier(3, () -> log.append("|")); List<Thread> all = new ArrayList<>();
                for (int i = 0; i < 3; i++) { all.add(go(() -> { for (int r = 0; r < 3; r++) { synchronized (log) { log.append(r); } barrier.await(); } })); } for (Thread t : all) { t.join(); } say(log);
                Phaser phaser = new Phaser(1); Thread p = go(() -> { say("phase " + phaser.awaitAdvance(0)); }); phaser.arrive(); p.join();
                Exchanger<String> x = new Exchanger<>(); Thread e = go(() -> say("got " + x.exchange("from thread"))); String got = x.exchange("from main"); e.join(); say(got);
                CountDownLatch latch = new CountDownLatch(2); go(latch::countDown); go(latch::countDown); latch.await(); say(latch.getCount());
                """);
    }
}

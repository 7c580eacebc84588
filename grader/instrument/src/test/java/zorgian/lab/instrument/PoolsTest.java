package zorgian.lab.instrument;

import org.junit.jupiter.api.Test;

/** Executors, ForkJoin, streams and futures: work is shared out, and makespans are numbers. */
class PoolsTest extends OnTheRuntime {

    PoolsTest(WorkerJvm worker) {
        super(worker);
    }

    @Test
    void tenSamplesOfAHundredTicksThroughFourWorkersTakeThreeHundred() {
        assertPrints("""
                ExecutorService pool = Executors.newFixedThreadPool(4); for (int i = 0; i < 10; i++) { pool.execute(() -> quietly(() -> Thread.sleep(100))); }
                pool.shutdown(); say(pool.awaitTermination(1, TimeUnit.HOURS)); tell(pool.isTerminated());
                """, "true", "true @300");
    }

    @Test
    void invokeAllKeepsTheOrderAndInvokeAnyTakesTheFirst() {
        assertPrints(Program.of("""
                static Callable<String> in(long ms) { return () -> { Thread.sleep(ms); return "after " + ms; }; }
                """, """
                ExecutorService pool = Executors.newCachedThreadPool();
                for (Future<String> f : pool.invokeAll(List.of(in(30), in(10), in(20)))) { tell(f.get()); } tell(pool.invokeAny(List.of(in(30), in(10), in(20))));
                CompletionService<String> done = new ExecutorCompletionService<>(pool); for (int ms : new int[] {30, 10, 20}) { done.submit(in(ms)); }
                for (int i = 0; i < 3; i++) { tell(done.take().get()); }
                pool.shutdown();
                """), "after 30 @30", "after 10 @30", "after 20 @30", "after 10 @40", "after 10 @50", "after 20 @60", "after 30 @70");
    }

    @Test
    void idleWorkersThatMayTimeOutEndWhenTheirTimeIsUp() {
        assertPrints("""
                ThreadPoolExecutor pool = new ThreadPoolExecutor(2, 2, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>()); pool.allowCoreThreadTimeOut(true);
                pool.submit(() -> { }).get(); Thread.sleep(59_000); say(pool.getPoolSize()); Thread.sleep(2_000); say(pool.getPoolSize());
                """, "1", "0");
    }

    @Test
    void fullPoolsRefuseAndCallersRun() {
        assertPrints("""
                ThreadPoolExecutor pool = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(1));
                Body slow = () -> Thread.sleep(10); Runnable task = () -> quietly(slow); pool.execute(task); pool.execute(task);
                try { pool.execute(task); } catch (RejectedExecutionException e) { say("refused"); }
                pool.setRejectedExecutionHandler(new ThreadPoolExecutor.CallerRunsPolicy()); pool.execute(() -> tell(Thread.currentThread().getName())); pool.shutdown();
                """, "refused", "main @0");
    }

    @Test
    void forkJoinTasksForkJoinStealAndInvokeAll() {
        assertPrints(Program.of("""
                static class Sum extends RecursiveTask<Long> {
                    final int from, to; Sum(int from, int to) { this.from = from; this.to = to; }
                    @Override protected Long compute() {
                        if (to - from < 50) { long s = 0; for (int i = from; i < to; i++) { s += i; } return s; }
                        int mid = (from + to) / 2; Sum left = new Sum(from, mid); left.fork(); return new Sum(mid, to).compute() + left.join();
                    }
                }
                static class Print extends RecursiveAction { @Override protected void compute() { say("action"); } }
                """, """
                say(new ForkJoinPool(3).invoke(new Sum(0, 1000))); say(ForkJoinPool.commonPool().submit(new Sum(0, 500)).get()); say(new Sum(0, 100).invoke());
                ForkJoinTask.invokeAll(new Print(), new Print()); ForkJoinPool own = new ForkJoinPool(2);
                own.submit(() -> { Thread.sleep(10); return 1; }).get(); tell("slept"); own.shutdown(); say(own.awaitTermination(1, TimeUnit.SECONDS));
                """), "499500", "124750", "4950", "action", "action", "slept @10", "true");
    }

    @Test
    void parallelStreamsComeToTheSameAsSequentialOnes() {
        assertPrints("""
                say(IntStream.range(0, 10_000).parallel().filter(i -> i % 3 == 0).sum()); say(IntStream.range(0, 1_000).parallel().boxed().collect(Collectors.toList()).size());
                say(Stream.iterate(1, i -> i + 1).limit(500).parallel().reduce(0, Integer::sum)); say(List.of(3, 1, 2).parallelStream().sorted().toList());
                say(IntStream.range(0, 100).parallel().boxed().collect(Collectors.groupingByConcurrent(i -> i % 2, Collectors.counting())));
                int[] a = new int[1000]; Arrays.parallelSetAll(a, i -> 1000 - i); Arrays.parallelSort(a); say(a[0] + " " + a[999]);
                IntStream.range(0, 50).parallel().forEachOrdered(i -> { if (i % 25 == 0) { say(i); } });
                say(IntStream.range(0, 1000).parallel().anyMatch(i -> i == 999)); say(new ForkJoinPool(2).submit(() -> IntStream.range(0, 100).parallel().sum()).get());
                """, "16668333", "1000", "125250", "[1, 2, 3]", "{0=50, 1=50}", "1 1000", "0", "25", "true", "4950");
    }

    @Test
    void stagesOfFuturesRunWhenWhatTheyNeedIsThere() {
        assertPrints(Program.of("""
                static Supplier<Integer> in(long ms, int value) { return () -> { quietly(() -> Thread.sleep(ms)); return value; }; }
                """, """
                CompletableFuture<Integer> a = CompletableFuture.supplyAsync(in(20, 1)), b = CompletableFuture.supplyAsync(in(30, 2));
                tell(a.thenCombine(b, Integer::sum).join()); tell(CompletableFuture.anyOf(CompletableFuture.supplyAsync(in(20, 3)), CompletableFuture.supplyAsync(in(10, 4))).join());
                tell(CompletableFuture.supplyAsync(in(10, 5)).thenApplyAsync(x -> x * 2).thenCompose(x -> CompletableFuture.supplyAsync(in(10, x + 1))).join());
                CompletableFuture.allOf(CompletableFuture.runAsync(() -> quietly(() -> Thread.sleep(7))), CompletableFuture.runAsync(() -> { })).join(); tell("all");
                tell(CompletableFuture.supplyAsync(() -> 1 / (args.length)).handle((x, e) -> e.getCause().getMessage()).join());
                """), "3 @30", "4 @40", "11 @60", "all @67", "/ by zero @67");
    }

    @Test
    void publishersHandTheirItemsToSubscribers() {
        assertPrints("""
                CountDownLatch done = new CountDownLatch(1);
                try (SubmissionPublisher<Integer> p = new SubmissionPublisher<>(Runnable::run, 4)) {
                    p.subscribe(new Flow.Subscriber<>() {
                        Flow.Subscription s; public void onSubscribe(Flow.Subscription s) { this.s = s; s.request(1); } public void onNext(Integer i) { say(i); s.request(1); }
                        public void onError(Throwable t) { say(t); } public void onComplete() { say("complete"); done.countDown(); } });
                    p.submit(1); p.submit(2);
                }
                done.await(); tell("end");
                """, "1", "2", "complete", "end @0");
    }

    @Test
    void pipesCarryWhatIsWrittenAndWait() {
        assertPrints("""
                java.io.PipedWriter out = new java.io.PipedWriter(); java.io.BufferedReader in = new java.io.BufferedReader(new java.io.PipedReader(out));
                Thread t = go(() -> { out.write("one\\n"); out.flush(); Thread.sleep(1500); out.write("two\\n"); out.close(); });
                say(in.readLine()); say(in.readLine()); say(in.readLine()); t.join(); tell(t.isAlive());
                """, "one", "two", "null", "false @1500");
    }

    /** On 25 SynchronousQueue goes round 256 times before it parks: no time passes meanwhile. */
    @Test
    void idleWorkersOfACachedPoolEndAfterAMinute() {
        assertPrints("""
                ThreadPoolExecutor pool = (ThreadPoolExecutor) Executors.newCachedThreadPool(); pool.submit(() -> { }).get();
                Thread.sleep(59_000); say(pool.getPoolSize()); Thread.sleep(2_000); say(pool.getPoolSize());
                """, "1", "0");
    }
}

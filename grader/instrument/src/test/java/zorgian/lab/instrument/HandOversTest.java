package zorgian.lab.instrument;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What one thread did before is seen by the other after each kind of hand-over of the memory model and of java.util.concurrent: no race. */
class HandOversTest extends OnTheRuntime {

    /** What the giver does after it has written, and what the taker does before it reads. */
    private static final Map<String, String> WAYS = new LinkedHashMap<>();

    static {
        way("V = true", "while (!V) { Thread.yield(); }");
        way("synchronized (O) { plain = true; O.notifyAll(); }", "synchronized (O) { while (!plain) { O.wait(); } }");
        way("L.lock(); try { plain = true; C.signalAll(); } finally { L.unlock(); }", "L.lock(); try { while (!plain) { C.await(); } } finally { L.unlock(); }");
        way("RW.writeLock().lock(); plain = true; RW.writeLock().unlock()", "boolean p = false; while (!p) { RW.readLock().lock(); p = plain; RW.readLock().unlock(); Thread.sleep(1); }");
        way("long s = ST.writeLock(); plain = true; ST.unlockWrite(s)", "boolean p = false; while (!p) { long s = ST.readLock(); p = plain; ST.unlockRead(s); Thread.sleep(1); }");
        way("SEM.release()", "SEM.acquire()");
        way("SEM.release(2)", "while (!SEM.tryAcquire(2)) { Thread.sleep(1); }");
        way("LATCH.countDown()", "LATCH.await()");
        way("LATCH.countDown()", "while (LATCH.getCount() > 0) { Thread.sleep(1); }");
        way("BAR.await()", "BAR.await()");
        way("PH.arrive()", "PH.awaitAdvance(PH.arrive())");
        way("EX.exchange(1)", "EX.exchange(2)");
        for (String queue : new String[] {"ABQ", "LBQ", "LBD", "PBQ", "LTQ", "SQ"}) {
            way(queue + ".put(1)", queue + ".take()");
        }
        way("CLQ.add(1)", "while (CLQ.poll() == null) { Thread.sleep(1); }");
        way("CLD.push(1)", "while (CLD.peekLast() == null) { Thread.sleep(1); }");
        way("CHM.put(1, 1)", "while (!CHM.containsKey(1)) { Thread.sleep(1); }");
        way("CHM.merge(2, 1, Integer::sum)", "while (CHM.get(2) == null) { Thread.sleep(1); }");
        way("CSM.put(1, 1)", "while (CSM.get(1) == null) { Thread.sleep(1); }");
        way("COW.add(1)", "while (COW.isEmpty()) { Thread.sleep(1); }");
        way("SYL.add(1)", "while (SYL.isEmpty()) { Thread.sleep(1); }");
        way("VEC.add(1)", "while (VEC.isEmpty()) { Thread.sleep(1); }");
        way("AI.set(1)", "while (AI.get() == 0) { Thread.sleep(1); }");
        way("AI.incrementAndGet()", "while (!AI.compareAndSet(1, 2)) { Thread.sleep(1); }");
        way("AI.setRelease(1)", "while (AI.getAcquire() == 0) { Thread.sleep(1); }");
        way("AR.lazySet(1)", "while (AR.get() == null) { Thread.sleep(1); }");
        way("AIA.getAndAdd(3, 1)", "while (AIA.get(3) == 0) { Thread.sleep(1); }");
        way("FU.set(new P(), 1); V = true", "while (!V) { Thread.sleep(1); }");
        way("VH.setRelease(1)", "while ((int) VH.getAcquire() == 0) { Thread.sleep(1); }");
        way("VH.getAndAdd(1)", "while (!VH.compareAndSet(1, 2)) { Thread.sleep(1); }");
        way("CF.complete(1)", "CF.join()");
        way("CF.completeExceptionally(new Error())", "CF.handle((v, e) -> 1).get()");
        way("CF.complete(1)", "while (!CF.isDone()) { Thread.sleep(1); }");
        way("FT.run()", "FT.get()");
        way("ME.interrupt()", "try { Thread.sleep(100_000); } catch (InterruptedException e) { V = false; }");
        way("ME.interrupt()", "while (!Thread.interrupted()) { Thread.yield(); }");
        way("V = true; LockSupport.unpark(ME)", "while (!V) { LockSupport.park(); }");
        way("ForkJoinPool.commonPool().submit(() -> V = true).get()", "while (!V) { Thread.sleep(1); }");
        way("Holder.touch()", "Thread.sleep(5); say(Holder.seen())");
    }

    private static final String MEMBERS = """
            static boolean plain; static volatile boolean V; static final Object O = new Object(); static final ReentrantLock L = new ReentrantLock(); static final Condition C = L.newCondition();
            static final ReentrantReadWriteLock RW = new ReentrantReadWriteLock(); static final StampedLock ST = new StampedLock(); static final Semaphore SEM = new Semaphore(0);
            static final CountDownLatch LATCH = new CountDownLatch(1); static final CyclicBarrier BAR = new CyclicBarrier(2); static final Phaser PH = new Phaser(2);
            static final Exchanger<Integer> EX = new Exchanger<>(); static final BlockingQueue<Integer> ABQ = new ArrayBlockingQueue<>(1), LBQ = new LinkedBlockingQueue<>(),
                LBD = new LinkedBlockingDeque<>(), PBQ = new PriorityBlockingQueue<>(), LTQ = new LinkedTransferQueue<>(), SQ = new SynchronousQueue<>();
            static final Queue<Integer> CLQ = new ConcurrentLinkedQueue<>(); static final Deque<Integer> CLD = new ConcurrentLinkedDeque<>(); static final Map<Integer, Integer> CHM = new ConcurrentHashMap<>(), CSM = new ConcurrentSkipListMap<>();
            static final List<Integer> COW = new CopyOnWriteArrayList<>(), SYL = Collections.synchronizedList(new ArrayList<>()), VEC = new Vector<>();
            static final AtomicInteger AI = new AtomicInteger(); static final AtomicReference<Integer> AR = new AtomicReference<>(); static final AtomicIntegerArray AIA = new AtomicIntegerArray(9);
            volatile int updated; static final AtomicIntegerFieldUpdater<P> FU = AtomicIntegerFieldUpdater.newUpdater(P.class, "updated"); static int handled; static final VarHandle VH;
            static { try { VH = MethodHandles.lookup().findStaticVarHandle(P.class, "handled", int.class); } catch (Exception e) { throw new Error(e); } }
            static final CompletableFuture<Integer> CF = new CompletableFuture<>(); static final FutureTask<Integer> FT = new FutureTask<>(() -> 1); static final Thread ME = Thread.currentThread();
            static class Holder { static final int N = data; static void touch() { } static int seen() { return N; } }
            static int data; static int[] array = new int[300]; static final List<String> LIST = new ArrayList<>();
            static void give() throws Exception { data = 1; array[299] = 1; LIST.add("x"); GIVE; }
            static void take() throws Exception { TAKE; }
            """;

    HandOversTest(WorkerJvm worker) {
        super(worker);
    }

    private static void way(String gives, String takes) {
        WAYS.put(gives + " / " + takes, gives + "\n" + takes);
    }

    /** One class for each way, so that each has variables of its own; all in one program. */
    @Test
    void noneOfThemLeavesARace() {
        int[] number = new int[1];
        String classes = WAYS.values().stream().map(way -> "static class W" + ++number[0] + " { " + MEMBERS.replace("P>", "W" + number[0] + ">").replace("P.class", "W" + number[0] + ".class")
                .replace("new P()", "new W" + number[0] + "()").replace("GIVE", way.split("\n")[0].replace("new P()", "new W" + number[0] + "()")).replace("TAKE", way.split("\n")[1]) + "}\n").collect(Collectors.joining());
        StringBuilder main = new StringBuilder();
        for (int i = 1; i <= number[0]; i++) {
            main.append("new W").append(i).append("(); ").append("go(W").append(i).append("::give); W").append(i).append(".take(); if (W").append(i).append(".data + W").append(i)
                    .append(".array[299] + W").append(i).append(".LIST.size() != 3) { say(").append(i).append("); }\n");
        }
        assertPrints(Program.of(classes, main.toString()), "1");
    }

    @Test
    void startEndAndJoinHandOver() {
        assertPrints(Program.of("""
                static int n; static List<Integer> list = new ArrayList<>();
                """, """
                n = 1; list.add(1); Thread t = go(() -> { n++; list.add(2); }); t.join(); n++; say(n + " " + list);
                t = go(() -> n++); while (t.isAlive()) { Thread.sleep(1); } say(n); t = go(() -> n++); while (t.getState() != Thread.State.TERMINATED) { Thread.sleep(1); } say(n);
                t = go(() -> n++); t.join(1000); say(n); ThreadGroup g = Thread.currentThread().getThreadGroup(); say(g.getName());
                """), "3 [1, 2]", "4", "5", "6", "main");
    }

    @Test
    void poolsHandOverTheirTasksAndResults() {
        assertPrints(Program.of("""
                static int n; static class Box { int v; Box(int v) { this.v = v; } }
                """, """
                ExecutorService pool = Executors.newFixedThreadPool(2); n = 1; Future<?> f = pool.submit(() -> { n++; }); f.get(); n++; say(n);
                Box box = new Box(1); pool.submit(() -> box.v++).get(); say(box.v); say(pool.submit(() -> new Box(5)).get().v);
                Callable<Box> six = () -> new Box(6), seven = () -> new Box(7); for (Future<Box> each : pool.invokeAll(List.of(six, seven))) { say(each.get().v++); }
                pool.execute(() -> n++); pool.shutdown(); pool.awaitTermination(1, TimeUnit.MINUTES); say(n); while (!pool.isTerminated()) { Thread.yield(); }
                say(CompletableFuture.supplyAsync(() -> new Box(8)).thenApplyAsync(b -> { b.v++; return b; }).join().v);
                say(IntStream.range(0, 100).parallel().mapToObj(Box::new).peek(b -> b.v++).collect(Collectors.toList()).get(99).v);
                """), "3", "2", "5", "6", "7", "4", "9", "100");
    }

    @Test
    void finalFieldsAndOptimisticReadsThatAreThrownAwayAreNoRaces() {
        assertPrints(Program.of("""
                static class Final { final int[] a; final Map<String, Integer> m = new HashMap<>(); Final() { a = new int[] {1, 2}; m.put("k", 3); } }
                static final class Point { double x, y; final StampedLock l = new StampedLock();
                    void move() { long s = l.writeLock(); try { x++; y++; } finally { l.unlockWrite(s); } }
                    boolean same() { long s = l.tryOptimisticRead(); double a = x, b = y; if (!l.validate(s)) { s = l.readLock(); try { a = x; b = y; } finally { l.unlockRead(s); } } return a == b; } }
                static volatile Final shown;
                """, """
                go(() -> shown = new Final()); while (shown == null) { Thread.yield(); } say(shown.a[1] + shown.m.get("k"));
                Point p = new Point(); Thread t = go(() -> { for (int i = 0; i < 50; i++) { p.move(); } }); boolean all = true; for (int i = 0; i < 50; i++) { all &= p.same(); } t.join(); say(all);
                """), "5", "true");
    }
}

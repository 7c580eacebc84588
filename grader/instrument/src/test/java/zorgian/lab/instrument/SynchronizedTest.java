package zorgian.lab.instrument;

import org.junit.jupiter.api.Test;

/** Monitors that nobody has to wait for. */
class SynchronizedTest extends SameAsPlainJava {

    SynchronizedTest(WorkerJvm worker, @Plain WorkerJvm plain) {
        super(worker, plain);
    }

    @Test
    void synchronizedMethodsMayBeginWithALoopOrATry() {
        assertPrintsTheSame("""
                int n; static int m;
                synchronized int loop(long wide, int times) { while (times-- > 0) { n += wide; } return n; }
                static synchronized int statics(double wide, int... all) { for (int each : all) { m += each * wide; } return m; }
                synchronized int tries(int a) { try { if (a == 0) { return 10 / a; } n++; return n; } catch (ArithmeticException e) { n = -5; throw e; } finally { n += 100; } }
                synchronized void again(int depth) { do { depth--; } while (depth > 5); if (depth > 0) { again(depth - 1); } say(Thread.holdsLock(this)); }
                """, """
                P p = new P(); say(p.loop(3, 4) + " " + statics(2, 1, 2, 3) + " " + p.tries(1));
                try { p.tries(0); } catch (ArithmeticException e) { say(e.getMessage() + p.n + Thread.holdsLock(p)); }
                p.again(9); say(Thread.holdsLock(p) + "" + Thread.holdsLock(P.class));
                """);
    }

    @Test
    void blocksAreLeftByEveryWayOut() {
        assertPrintsTheSame("""
                static final Object A = new Object(); static final Object B = new Object();
                static String held() { return Thread.holdsLock(A) + " " + Thread.holdsLock(B); }
                static String ways(int n) {
                    for (int i = 0; i < 3; i++) {
                        synchronized (A) { synchronized (B) { if (n == 0) { return "return " + held(); } if (n == 1) { continue; } if (n == 2) { break; } if (n == 3) { throw new IllegalStateException(held()); } } if (n == 4) { return "half " + held(); } }
                    }
                    return "end " + held();
                }
                """, """
                for (int n = 0; n < 6; n++) { try { say(ways(n)); } catch (IllegalStateException e) { say("threw " + e.getMessage()); } say(held()); }
                try { synchronized ((Object) null) { say("no"); } } catch (NullPointerException e) { say("null"); }
                try { A.notify(); } catch (IllegalMonitorStateException e) { say("notify " + e.getMessage()); }
                try { A.wait(5); } catch (IllegalMonitorStateException e) { say("wait " + e.getMessage()); }
                synchronized (A) { try { A.wait(-1); } catch (IllegalArgumentException e) { say(e.getMessage()); } }
                synchronized (A) { try { A.wait(1, 1_000_000); } catch (IllegalArgumentException e) { say(e.getMessage()); } }
                """);
    }

    @Test
    void wrongUseOfLocksIsAnsweredAsEver() {
        assertPrintsTheSame("""
                static String type(Body body) { try { body.run(); return "nothing"; } catch (Exception e) { return e.getClass().getSimpleName() + " " + e.getMessage(); } }
                """, """
                ReentrantLock lock = new ReentrantLock();
                say(type(lock::unlock)); say(type(() -> lock.newCondition().signal())); say(type(() -> lock.newCondition().await()));
                say(type(() -> new ReentrantReadWriteLock().readLock().unlock())); say(type(() -> new StampedLock().unlockWrite(7)));
                say(type(() -> new Semaphore(1).acquire(-1))); say(type(() -> new CountDownLatch(-1))); say(type(() -> new CyclicBarrier(0)));
                say(type(() -> Thread.sleep(-1))); say(type(() -> new Thread().join(-1))); say(type(() -> Thread.currentThread().start()));
                say(type(() -> new ArrayBlockingQueue<String>(1).add(null))); say(type(() -> { Queue<Integer> q = new ArrayBlockingQueue<>(1); q.add(1); q.add(2); }));
                say(type(() -> CompletableFuture.failedFuture(new Exception("x")).get())); say(type(() -> new FutureTask<>(() -> 1).get(1, TimeUnit.MILLISECONDS)));
                Thread t = new Thread(() -> { }); t.start(); t.join(); say(type(t::start)); say(type(() -> new Thread((ThreadGroup) null, null, null)));
                say(type(() -> Executors.newFixedThreadPool(0))); say(type(() -> t.setPriority(11)));
                """);
    }
}

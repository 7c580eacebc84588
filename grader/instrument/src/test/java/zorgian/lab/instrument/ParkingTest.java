package zorgian.lab.instrument;

import org.junit.jupiter.api.Test;

class ParkingTest extends OnTheRuntime {

    ParkingTest(WorkerJvm worker) {
        super(worker);
    }

    @Test
    void aPermitIsThereOnceHoweverOftenItWasGiven() {
        assertPrints("""
                Thread me = Thread.currentThread(); LockSupport.unpark(me); LockSupport.unpark(me);
                LockSupport.park(); tell("one"); LockSupport.parkNanos(10_000_000); tell("two");
                """, "one @0", "two @10");
    }

    @Test
    void whoIsParkedGoesOnWhenItIsUnparked() {
        assertPrints("""
                Thread t = go(() -> { LockSupport.park(new Object()); tell("unparked"); LockSupport.park(); tell("again"); });
                Thread.sleep(10); say(t.getState()); LockSupport.unpark(t); Thread.sleep(10); LockSupport.unpark(t); LockSupport.unpark(null);
                """, "WAITING", "unparked @10", "again @20");
    }

    @Test
    void timedParksTakeTheirTicks() {
        assertPrints("""
                Object o = "blocker"; LockSupport.parkNanos(0); LockSupport.parkNanos(-4); tell("a"); LockSupport.parkNanos(1); tell("b");
                LockSupport.parkNanos(o, 5_000_000); tell("c"); LockSupport.parkUntil(System.currentTimeMillis() + 7); tell("d");
                LockSupport.parkUntil(o, System.currentTimeMillis() + 7); tell("e"); LockSupport.parkUntil(4); tell("f");
                Thread t = go(() -> LockSupport.parkNanos(o, 50_000_000)); Thread.sleep(10); say(t.getState());
                """, "a @0", "b @1", "c @6", "d @13", "e @20", "f @20", "TIMED_WAITING");
    }

    @Test
    void anInterruptUnparksAndStaysSet() {
        assertPrints("""
                Thread t = go(() -> { LockSupport.park(); tell(Thread.currentThread().isInterrupted()); LockSupport.park(); LockSupport.parkNanos(9_000_000);
                    tell(Thread.interrupted()); LockSupport.parkNanos(9_000_000); tell("end"); });
                Thread.sleep(10); t.interrupt();
                """, "true @10", "true @10", "end @19");
    }

    @Test
    void aPermitThatCameBeforeTheStartIsNotKept() {
        assertPrints("""
                Thread t = new Thread(() -> { LockSupport.parkNanos(3_000_000); tell("waited"); }); LockSupport.unpark(t); t.start();
                """, "waited @3");
    }

    @Test
    void theBlockerOfAParkedThreadCanBeAskedFor() {
        assertPrints("""
                Object o = "blocker"; Thread t = go(() -> LockSupport.parkNanos(o, 50_000_000));
                Thread.sleep(10); say(LockSupport.getBlocker(t)); t.join(); say(LockSupport.getBlocker(t));
                """, "blocker", "null");
    }
}

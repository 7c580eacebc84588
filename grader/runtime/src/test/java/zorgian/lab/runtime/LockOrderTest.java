package zorgian.lab.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import zorgian.lab.runtime.Finding.Kind;

/** Which orders of locks another schedule turns into a deadlock. Each site is a number that the test gives. */
class LockOrderTest {

    private final RunByHand run = new RunByHand();
    private final LogicalThread[] t = run.start(3);
    private final LockInfo a = lock(1);
    private final LockInfo b = lock(1);
    private final LockInfo c = lock(1);
    private int locks;

    private LockInfo lock(int permits) {
        return new LockInfo(locks++, "Lock", permits, false, permits != 1);
    }

    private void take(LogicalThread thread, LockInfo lock, boolean isShared, int site) {
        run.run.lockOrder.wants(thread, lock, isShared, site);
        thread.held.add(new Held(lock, isShared, site, null));
    }

    private void take(LogicalThread thread, LockInfo lock, int site) {
        take(thread, lock, false, site);
    }

    private void giveAll(LogicalThread thread) {
        thread.held.clear();
    }

    private void takeBoth(LogicalThread thread, LockInfo first, LockInfo second, int site) {
        take(thread, first, site);
        take(thread, second, site + 1);
        giveAll(thread);
    }

    /** The sites of each cycle. */
    private List<List<Integer>> cycles() {
        run.run.lockOrder.report(run.run.findings);
        return run.run.findings().all().stream().filter(finding -> finding.kind() == Kind.POTENTIAL_DEADLOCK)
                .map(finding -> finding.places().stream().map(Finding.Place::site).toList()).toList();
    }

    @Test
    void twoThreadsThatTakeTwoLocksInOppositeOrdersAreTold() {
        takeBoth(t[0], a, b, 1);
        takeBoth(t[1], b, a, 3);
        assertEquals(List.of(List.of(2, 4)), cycles());
        Finding finding = run.run.findings().all().get(0);
        assertEquals("t0", finding.places().get(0).thread());
        assertEquals("takes Lock B while it holds Lock A from {1}", finding.places().get(0).doing());
        assertEquals("takes Lock A while it holds Lock B from {3}", finding.places().get(1).doing());
    }

    @Test
    void theSameOrderIsNotTold() {
        takeBoth(t[0], a, b, 1);
        takeBoth(t[1], a, b, 3);
        assertEquals(List.of(), cycles());
    }

    @Test
    void oneThreadCannotDeadlockWithItself() {
        takeBoth(t[0], a, b, 1);
        takeBoth(t[0], b, a, 3);
        assertEquals(List.of(), cycles());
    }

    @Test
    void aLockAroundBothGuardsTheCycle() {
        LockInfo gate = lock(1);
        take(t[0], gate, 9);
        takeBoth(t[0], a, b, 1);
        take(t[1], gate, 9);
        takeBoth(t[1], b, a, 3);
        assertEquals(List.of(), cycles());
    }

    @Test
    void aLockAroundOnlyOneOfThemGuardsNothing() {
        LockInfo gate = lock(1);
        take(t[0], gate, 9);
        takeBoth(t[0], a, b, 1);
        takeBoth(t[1], b, a, 3);
        assertEquals(1, cycles().size());
    }

    @Test
    void aLockThatBothShareGuardsNothing() {
        LockInfo gate = lock(1);
        take(t[0], gate, true, 9);
        takeBoth(t[0], a, b, 1);
        take(t[1], gate, true, 9);
        takeBoth(t[1], b, a, 3);
        assertEquals(List.of(List.of(2, 4)), cycles().stream().filter(sites -> !sites.contains(9)).toList());
    }

    @Test
    void aSemaphoreWithTooFewPermitsGuardsTheCycleAndOneWithEnoughDoesNot() {
        for (int permits = 1; permits <= 2; permits++) {
            LockInfo seats = new LockInfo(locks++, "Semaphore", permits, false, true);
            LockInfo x = lock(1);
            LockInfo y = lock(1);
            take(t[0], seats, 90);
            takeBoth(t[0], x, y, 10 * permits + 1);
            take(t[1], seats, 90);
            takeBoth(t[1], y, x, 10 * permits + 3);
        }
        assertEquals(List.of(List.of(22, 24)), cycles());
    }

    @Test
    void whatIsDoneAfterAJoinCannotMeetWhatTheThreadDid() {
        takeBoth(t[0], a, b, 1);
        run.join(t[1], t[0]);
        takeBoth(t[1], b, a, 3);
        assertEquals(List.of(), cycles());
    }

    @Test
    void whatIsDoneBeforeAStartCannotMeetWhatTheThreadDoes() {
        takeBoth(run.main, a, b, 1);
        takeBoth(run.start(run.main, "child"), b, a, 3);
        assertEquals(List.of(), cycles());
    }

    @Test
    void whatTheStarterDoesLaterCanMeetIt() {
        LogicalThread child = run.start(run.main, "child");
        takeBoth(run.main, a, b, 1);
        takeBoth(child, b, a, 3);
        assertEquals(1, cycles().size());
    }

    @Test
    void aVolatileHandOverOrdersThemAndALockThatHappenedToBeTakenInBetweenDoesNot() {
        takeBoth(t[0], a, b, 1);
        SyncCell lock = new SyncCell(null, true);
        lock.release(t[0]);
        lock.acquire(t[1]);
        takeBoth(t[1], b, a, 3);
        assertEquals(List.of(List.of(2, 4)), cycles());
        takeBoth(t[0], a, c, 5);
        run.handOver(t[0], t[1]);
        takeBoth(t[1], c, a, 7);
        assertEquals(List.of(List.of(2, 4)), cycles());
    }

    @Test
    void readersDoNotBlockReaders() {
        take(t[0], a, true, 1);
        take(t[0], b, true, 2);
        giveAll(t[0]);
        take(t[1], b, true, 3);
        take(t[1], a, true, 4);
        assertEquals(List.of(), cycles());
    }

    @Test
    void aReaderBlocksAWriter() {
        take(t[0], a, true, 1);
        take(t[0], b, true, 2);
        giveAll(t[0]);
        take(t[1], b, false, 3);
        take(t[1], a, false, 4);
        assertEquals(List.of(List.of(2, 4)), cycles());
    }

    @Test
    void aSemaphoreThatIsASignalIsNoLock() {
        LockInfo signal = new LockInfo(locks++, "Semaphore", 1, false, true);
        takeBoth(t[0], a, signal, 1);
        takeBoth(t[1], signal, a, 3);
        signal.isSignal = true;
        assertEquals(List.of(), cycles());
    }

    @Test
    void aSignalGuardsNothing() {
        LockInfo signal = new LockInfo(locks++, "Semaphore", 1, false, true);
        take(t[0], signal, 9);
        takeBoth(t[0], a, b, 1);
        take(t[1], signal, 9);
        takeBoth(t[1], b, a, 3);
        signal.isSignal = true;
        assertEquals(List.of(List.of(2, 4)), cycles());
    }

    @Test
    void aCycleOfThreeIsTold() {
        takeBoth(t[0], a, b, 1);
        takeBoth(t[1], b, c, 3);
        takeBoth(t[2], c, a, 5);
        assertEquals(List.of(List.of(2, 4, 6)), cycles());
    }

    @Test
    void twoThreadsAreTooFewForACycleOfThree() {
        takeBoth(t[0], a, b, 1);
        takeBoth(t[1], b, c, 3);
        takeBoth(t[0], c, a, 5);
        assertEquals(List.of(), cycles());
    }

    @Test
    void theSameCycleIsToldOnceHoweverOftenItWasRun() {
        for (int i = 0; i < 100; i++) {
            takeBoth(t[0], a, b, 1);
            takeBoth(t[1], b, a, 3);
        }
        assertEquals(List.of(List.of(2, 4)), cycles());
    }
}

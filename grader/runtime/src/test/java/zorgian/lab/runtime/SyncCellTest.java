package zorgian.lab.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A variable that orders threads, and what of that is a mere order of locks. */
class SyncCellTest {

    private final RunByHand run = new RunByHand();
    private final LogicalThread[] t = run.start(2);
    private final Cell data = new Cell();

    @Test
    void whoReadsItKnowsWhatWasDoneBeforeItWasWritten() {
        SyncCell flag = new SyncCell(null, false);
        data.write(t[0], 1, Variable.OF_SITE);
        long before = t[0].epoch;
        flag.release(t[0]);
        assertFalse(t[1].knows(before));
        flag.acquire(t[1]);
        assertTrue(t[1].knows(before));
        assertTrue(t[1].hardKnown.get(t[0].id) >= Epoch.interval(before));
    }

    @Test
    void aReadBeforeTheWriteOrdersNothing() {
        SyncCell flag = new SyncCell(null, false);
        flag.acquire(t[1]);
        data.write(t[0], 1, Variable.OF_SITE);
        flag.release(t[0]);
        data.write(t[1], 2, Variable.OF_SITE);
        assertEquals(List.of("t0 writes 1, t1 writes 2"), run.races());
    }

    @Test
    void whatALockOrdersIsNoHardOrder() {
        SyncCell lock = new SyncCell(null, true);
        data.write(t[0], 1, Variable.OF_SITE);
        long before = t[0].epoch;
        lock.release(t[0]);
        lock.acquire(t[1]);
        assertTrue(t[1].knows(before));
        assertEquals(0, t[1].hardKnown.get(t[0].id));
    }

    @Test
    void itTakesOverWhatIsKnownOfThePlainVariable() {
        data.write(t[0], 1, Variable.OF_SITE);
        SyncCell cell = new SyncCell(data, false);
        cell.mixes(t[1], 2, false, Variable.OF_SITE);
        assertEquals(List.of("t0 writes 1, t1 reads 2"), run.races());
    }

    @Test
    void aPlainWriteAndAnAtomicReadThatNothingOrdersRace() {
        SyncCell cell = new SyncCell(null, false);
        cell.mixes(t[0], 1, false, Variable.OF_SITE);
        cell.write(t[1], 2, Variable.OF_SITE);
        assertEquals(List.of("t0 reads 1, t1 writes 2"), run.races());
    }

    @Test
    void aPlainReadAndAnAtomicWriteThatNothingOrdersRace() {
        SyncCell cell = new SyncCell(null, false);
        cell.mixes(t[0], 1, true, Variable.OF_SITE);
        cell.read(t[1], 2, Variable.OF_SITE);
        assertEquals(List.of("t0 writes 1, t1 reads 2"), run.races());
    }

    @Test
    void atomicAccessesDoNotRaceWithEachOther() {
        SyncCell cell = new SyncCell(null, false);
        cell.mixes(t[0], 1, true, Variable.OF_SITE);
        cell.mixes(t[1], 2, true, Variable.OF_SITE);
        cell.mixes(t[0], 3, false, Variable.OF_SITE);
        assertEquals(List.of(), run.races());
    }

    @Test
    void aPlainReadAndAnAtomicReadDoNotRace() {
        SyncCell cell = new SyncCell(null, false);
        cell.mixes(t[0], 1, false, Variable.OF_SITE);
        cell.read(t[1], 2, Variable.OF_SITE);
        assertEquals(List.of(), run.races());
    }
}

package zorgian.lab.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules of FastTrack for one variable; sites are numbers that the test gives. */
class CellTest {

    private final RunByHand run = new RunByHand();
    private final LogicalThread[] t = run.start(3);
    private final Cell cell = new Cell();

    private void read(LogicalThread thread, int site) {
        cell.read(thread, site, Variable.OF_SITE);
    }

    private void write(LogicalThread thread, int site) {
        cell.write(thread, site, Variable.OF_SITE);
    }

    private void assertRaces(String... expected) {
        assertEquals(List.of(expected), run.races());
    }

    @Test
    void twoWritesThatNothingOrdersRace() {
        write(t[0], 1);
        write(t[1], 2);
        assertRaces("t0 writes 1, t1 writes 2");
    }

    @Test
    void aReadAfterAWriteThatNothingOrdersRaces() {
        write(t[0], 1);
        read(t[1], 2);
        assertRaces("t0 writes 1, t1 reads 2");
    }

    @Test
    void aWriteAfterAReadThatNothingOrdersRaces() {
        read(t[0], 1);
        write(t[1], 2);
        assertRaces("t0 reads 1, t1 writes 2");
    }

    @Test
    void readsDoNotRaceWithReads() {
        read(t[0], 1);
        read(t[1], 2);
        read(t[2], 3);
        assertRaces();
    }

    @Test
    void aWriteRacesWithEachReadThatIsNotOrderedBeforeIt() {
        read(t[0], 1);
        read(t[1], 2);
        read(t[2], 3);
        run.handOver(t[1], t[0]);
        write(t[0], 4);
        assertRaces("t2 reads 3, t0 writes 4");
    }

    @Test
    void ofAThreadThatReadsAgainTheLastReadCounts() {
        read(t[0], 1);
        read(t[1], 2);
        run.handOver(t[0], t[2]);
        read(t[0], 3);
        run.handOver(t[1], t[2]);
        write(t[2], 4);
        assertRaces("t0 reads 3, t2 writes 4");
    }

    @Test
    void afterAWriteThatKnowsAllReadsOnlyTheWriteCounts() {
        read(t[0], 1);
        read(t[1], 2);
        run.handOver(t[0], t[1]);
        write(t[1], 3);
        run.handOver(t[1], t[2]);
        write(t[2], 4);
        assertRaces();
        read(t[0], 5);
        assertRaces("t2 writes 4, t0 reads 5");
    }

    @Test
    void oneThreadNeverRacesWithItself() {
        write(t[0], 1);
        read(t[0], 2);
        run.handOver(t[0], t[1]);
        write(t[0], 3);
        read(t[0], 4);
        assertRaces();
    }

    @Test
    void whatIsHandedOverDoesNotRace() {
        write(t[0], 1);
        run.handOver(t[0], t[1]);
        read(t[1], 2);
        write(t[1], 3);
        run.handOver(t[1], t[2]);
        write(t[2], 4);
        assertRaces();
    }

    @Test
    void whatIsDoneAfterTheHandOverIsNotHandedOver() {
        write(t[0], 1);
        run.handOver(t[0], t[1]);
        write(t[0], 2);
        read(t[1], 3);
        assertRaces("t0 writes 2, t1 reads 3");
    }

    @Test
    void ofAccessesInTheSameEpochTheFirstIsTold() {
        write(t[0], 1);
        write(t[0], 2);
        read(t[1], 3);
        assertRaces("t0 writes 1, t1 reads 3");
    }

    @Test
    void aWriteAfterOnesOwnReadIsLookedAtThoughTheEpochIsTheSame() {
        read(t[0], 1);
        write(t[0], 2);
        read(t[1], 3);
        assertRaces("t0 writes 2, t1 reads 3");
    }

    @Test
    void startAndJoinOrder() {
        write(run.main, 1);
        LogicalThread child = run.start(run.main, "child");
        read(child, 2);
        write(child, 3);
        run.join(run.main, child);
        write(run.main, 4);
        assertRaces();
    }

    @Test
    void whatTheStarterDoesLaterRacesWithTheChild() {
        LogicalThread child = run.start(run.main, "child");
        write(run.main, 1);
        write(child, 2);
        assertRaces("main writes 1, child writes 2");
    }

    @Test
    void theSamePairOfSitesIsToldOnce() {
        for (int i = 0; i < 5; i++) {
            write(t[0], 1);
            write(t[1], 2);
        }
        assertRaces("t0 writes 1, t1 writes 2");
    }

    @Test
    void nothingIsToldOnceTheTraceIsCut() {
        write(t[0], 1);
        Scheduler.cut("test");
        write(t[1], 2);
        assertRaces();
        assertEquals("test", run.run.cut());
    }
}

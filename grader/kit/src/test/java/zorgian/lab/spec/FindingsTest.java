package zorgian.lab.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import zorgian.lab.run.Call;
import zorgian.lab.run.CodeLine;
import zorgian.lab.run.Decisions;
import zorgian.lab.run.Ending;
import zorgian.lab.run.Finding.Kind;
import zorgian.lab.run.Finding.Place;
import zorgian.lab.run.Finding;
import zorgian.lab.run.Subject;
import zorgian.lab.run.Tracing;
import zorgian.lab.run.Transcript;
import zorgian.lab.verdict.SourceLine;

class FindingsTest {

    private static final Place WRITES = place("pool-7-thread-1", "writes", "bakery.Baker", 12);
    private static final Place READS = place("pool-7-thread-2", "reads", "bakery.Baker", 20);
    private static final Place OVEN = place("Ben", "writes", "bakery.Oven", 5);
    private static final Place SCENARIO = place("caller", "reads", "bakery.spec.BakeryScenarios", 40);

    private static Place place(String thread, String doing, String type, int line) {
        return new Place(thread, doing, new CodeLine(type, "lambda$bake$0", type.substring(type.lastIndexOf('.') + 1) + ".java", line));
    }

    private static Finding race(Place first, Place second) {
        return new Finding(Kind.DATA_RACE, "Baker.loaves", List.of(first, second), "Baker.loaves: " + words(first) + " and " + words(second));
    }

    private static String words(Place place) {
        return place.thread() + " " + place.doing() + " at " + place.line().file() + ":" + place.line().line();
    }

    private static Run of(Finding... findings) {
        return of("", findings);
    }

    private static Run of(String cut, Finding... findings) {
        Transcript transcript = new Transcript(new Ending.Finished(null), null, 100, null, Map.of(), List.of(),
                List.of(new Call("bake", 0, 10, null, false, 0)), List.of(), "", new Tracing(List.of(findings), List.of(), List.of(), cut), 0, 0, 0, Decisions.NONE);
        return new Run(transcript, new Subject(Path.of("nowhere"), "bakery", Set.of("Oven")));
    }

    @Test
    void aRaceIsMissedWithItsSentenceAndBothPlaces() {
        Missed missed = assertThrows(Missed.class, () -> of(race(WRITES, READS)).hasNoDataRace());
        assertEquals("no two accesses without an order between them", missed.expected());
        assertEquals("Baker.loaves: pool-1-thread-1 writes at Baker.java:12 and pool-1-thread-2 reads at Baker.java:20", missed.observed());
        assertEquals(List.of("pool-1-thread-1 writes at Baker.java:12 in bake", "pool-1-thread-2 reads at Baker.java:20 in bake"),
                missed.evidence().threads());
        assertEquals(new SourceLine("Baker.java", 12), missed.evidence().where());
        assertEquals(Kind.DATA_RACE.hint(), missed.hint());
        assertEquals("data-race", missed.findings().get(0).kind());
        assertEquals(List.of(new SourceLine("Baker.java", 12), new SourceLine("Baker.java", 20)), missed.findings().get(0).where());
    }

    @Test
    void aCheckLooksForItsOwnKindOnly() {
        Run run = of(race(WRITES, READS));
        run.hasNoPotentialDeadlock().releasesItsLocks().hasNoCheckThenAct();
        assertThrows(Missed.class, run::hasNoFinding);
        of(new Finding(Kind.CHECK_THEN_ACT, "a map", List.of(WRITES, READS), "")).hasNoFinding();
        of(new Finding(Kind.MISSED_JOIN, "bake", List.of(WRITES), "")).hasNoFinding();
    }

    @Test
    void whatIsAboutTheScenarioAloneIsHeldAgainstNobody() {
        of(race(SCENARIO, SCENARIO), new Finding(Kind.POTENTIAL_DEADLOCK, "", List.of(SCENARIO, SCENARIO), "")).hasNoFinding();
    }

    @Test
    void aPlaceInTheScenarioIsShownWithoutALineThatTheStudentDoesNotHave() {
        Missed missed = assertThrows(Missed.class, () -> of(race(SCENARIO, OVEN)).hasNoDataRace());
        assertEquals("Baker.loaves: caller reads in the scenario and Ben writes at Oven.java:5", missed.observed());
        assertEquals(List.of("caller reads in the scenario", "Ben writes at Oven.java:5 in bake"), missed.evidence().threads());
        assertEquals(new SourceLine("Oven.java", 5), missed.evidence().where());
        assertEquals(1, missed.findings().get(0).where().size());
    }

    @Test
    void theStudentsLineIsNamedBeforeAGivenOne() {
        Missed missed = assertThrows(Missed.class, () -> of(race(OVEN, READS)).hasNoDataRace());
        assertEquals(new SourceLine("Baker.java", 20), missed.evidence().where());
    }

    @Test
    void atMostThreeAreShown() {
        Run run = of(race(WRITES, READS), race(OVEN, READS), race(WRITES, OVEN), race(READS, READS));
        Missed missed = assertThrows(Missed.class, run::hasNoFinding);
        assertEquals(3, missed.findings().size());
        assertEquals(6, missed.evidence().threads().size());
        assertTrue(missed.evidence().threads().get(0).startsWith("Baker.loaves: "));
    }

    @Test
    void aCallThatDoesNotWaitForItsThreadsIsMissedByItsName() {
        Finding notJoined = new Finding(Kind.MISSED_JOIN, "bake", List.of(WRITES), "a thread is started, and the call does not wait for that");
        Missed missed = assertThrows(Missed.class, () -> of(notJoined).call("bake").waitsForItsThreads());
        assertEquals("bake waits for its threads", missed.expected());
        of(new Finding(Kind.MISSED_JOIN, "knead", List.of(WRITES), "")).call("bake").waitsForItsThreads();
    }

    @Test
    void whatTheTraceCouldNotSeeMeetsNothingThatAsksIt() {
        Run cut = of("more than 65534 threads");
        for (Executable check : List.<Executable>of(cut::hasNoDataRace, cut::hasNoPotentialDeadlock, cut::releasesItsLocks, cut::hasNoCheckThenAct,
                cut::hasNoFinding, () -> cut.call("bake").waitsForItsThreads())) {
            assertEquals("the trace could not see all of the run: more than 65534 threads", assertThrows(Missed.class, check).observed());
        }
        assertEquals("data-race", assertThrows(Missed.class, () -> of("memory", race(WRITES, READS)).hasNoDataRace()).findings().get(0).kind());
        cut.finishes().leavesNoThread().takes(100);
    }

    @Test
    void aCallThatCameBackInARunOfWhichNoTraceIsLeftIsNotSaidToWaitForItsThreads() {
        Transcript exited = new Transcript(new Ending.Exited(1), null, 5, null, Map.of(), List.of(), List.of(new Call("bake", 0, 10, null, false, 0)), List.of(),
                "", Tracing.NONE, 0, 0, 0, Decisions.NONE);
        Run run = new Run(exited, new Subject(Path.of("nowhere"), "bakery", Set.of()));
        Missed missed = assertThrows(Missed.class, () -> run.call("bake").waitsForItsThreads());
        assertTrue(missed.observed().contains("exit code 1"), missed::observed);
    }

    @Test
    void aCallThatWasNeverMadeIsMissed() {
        assertEquals("it was never made", assertThrows(Missed.class, () -> of().call("knead")).observed());
    }

    @Test
    void aRunThatDoesNotFinishIsMissedForThat() {
        Transcript exited = new Transcript(new Ending.Exited(1), null, 5, null, Map.of(), List.of(), List.of(), List.of(), "", Tracing.NONE, 0, 0, 0, Decisions.NONE);
        Run run = new Run(exited, new Subject(Path.of("nowhere"), "bakery", Set.of()));
        Missed missed = assertThrows(Missed.class, run::hasNoDataRace);
        assertTrue(missed.observed().contains("exit code 1"), missed::observed);
    }
}

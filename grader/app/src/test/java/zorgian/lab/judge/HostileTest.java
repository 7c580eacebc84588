package zorgian.lab.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bakery.spec.HostileScenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import zorgian.lab.judge.Workers;
import zorgian.lab.run.Ending;
import zorgian.lab.run.Scenario;
import zorgian.lab.run.Transcript;

/** A fault that a submission can cause is an ending of that submission; nobody else's is. */
class HostileTest {

    private static final Workers WORKERS = new Workers();
    private static final Map<String, byte[]> CLASSES = new HashMap<>();

    @BeforeAll
    static void readClasses() throws IOException {
        Path folder = Path.of("target/test-classes/bakery/spec");
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.getFileName().toString().startsWith("HostileScenarios")).toList()) {
                CLASSES.put("bakery.spec." + file.getFileName().toString().replace(".class", ""), Files.readAllBytes(file));
            }
        }
    }

    @AfterAll
    static void endWorkers() {
        WORKERS.close();
    }

    private static Transcript run(String type, String scenario) {
        return WORKERS.run(new Scenario(CLASSES, type, scenario, List.of(), "first"));
    }

    private static Transcript run(String scenario) {
        return run(HostileScenarios.class.getName(), scenario);
    }

    @Test
    void aThreadThatHidesItsIdIsLeftBehindLikeAnyOther() {
        Transcript transcript = run("overridesGetId");
        assertEquals(new Ending.Finished(null), transcript.ending());
        assertEquals(1, transcript.threadsLeft().size());
    }

    @Test
    void aThreadThatCannotBeInterruptedWakesFromItsSleepLikeAnyOther() {
        Transcript transcript = run("overridesInterrupt");
        assertEquals(new Ending.Finished(null), transcript.ending());
        assertEquals(10, transcript.ticks());
    }

    @Test
    void aThreadThatKeepsTheWorkersOwnThreadWaitingIsNotClean() {
        Transcript transcript = run("overridesRun");
        assertFalse(transcript.ending() instanceof Ending.Unknown, () -> transcript.ending().toString());
    }

    @Test
    void aThreadThatDoesNotSayWhereItIsIsStuckAllTheSame() {
        Ending ending = run("overridesGetStackTrace").ending();
        assertTrue(ending instanceof Ending.Stuck stuck && stuck.threads().size() == 2, ending::toString);
    }

    @Test
    void whoMakesThreadsWithoutEndIsEnded() {
        Ending ending = run("startsThreadsWithoutEnd").ending();
        assertTrue(ending instanceof Ending.Spinning spinning && spinning.budget().startsWith("2000 threads were there at once"),
                ending::toString);
    }

    @Test
    void threadsThatHaveEndedAreNotCounted() {
        assertEquals(new Ending.Finished(null), run("startsThreeThousandOneAfterTheOther").ending());
    }

    @Test
    void whatIsNoPlainValueIsTheProgramsFault() {
        Ending ending = run("returnsNoPlainValue").ending();
        assertTrue(ending instanceof Ending.Crashed crashed && crashed.how().startsWith("the program stopped the worker from answering: "), ending::toString);
    }

    @Test
    void aListWithoutEndIsTheProgramsFault() {
        Ending ending = run("returnsAListWithoutEnd").ending();
        assertTrue(ending instanceof Ending.Crashed crashed && crashed.how().contains("more than 1048576 parts or 16777216 characters"), ending::toString);
    }

    @Test
    void notesWithoutEndEndTheRun() {
        Ending ending = run("notesWithoutEnd").ending();
        assertTrue(ending instanceof Ending.Spinning spinning && spinning.budget().startsWith("no end in notes of"), ending::toString);
    }

    @Test
    void aLongMessageIsCut() {
        Transcript transcript = run("throwsALongMessage");
        assertEquals(4_003, transcript.failure().message().length());
    }

    @Test
    void whatAListDoesWhileItIsNotedIsDoneOnTheLabClock() {
        Transcript transcript = run("notesAListThatWaits");
        assertEquals(new Ending.Finished(null), transcript.ending());
        assertEquals(20, transcript.ticks());
    }

    @Test
    void aListWithoutEndAndOneThatNeverAnswersAreTheProgramsFault() {
        Ending endless = run("notesAListWithoutEnd").ending();
        assertTrue(endless instanceof Ending.Finished finished && finished.failure().toString().contains("more than 1048576 parts"), endless::toString);
        Ending silent = run("notesAListThatNeverAnswers").ending();
        assertTrue(silent instanceof Ending.Spinning, silent::toString);
        Ending key = run("keyFails").ending();
        assertTrue(key instanceof Ending.Crashed crashed && crashed.how().contains("no name"), key::toString);
    }

    @Test
    void anExceptionThatSaysNothingOrTooMuchIsAFailureLikeAnyOther() {
        Transcript sulks = run("throwsWhatSaysNothing");
        assertEquals(new Ending.Finished(null), sulks.ending());
        assertTrue(sulks.calls().get(0).failure().toString().contains("Sulking"), sulks::toString);
        Transcript talks = run("throwsAVeryLongMessage");
        assertEquals(new Ending.Finished(null), talks.ending());
        assertTrue(talks.calls().get(0).failure().toString().length() < 20_000);
    }

    @Test
    void poolsAndThreadsThatAnswerNoQuestionAreSeenAsTheyAre() {
        Transcript stuck = run("asksASilentPool");
        assertTrue(stuck.ending() instanceof Ending.Stuck, () -> stuck.ending().toString());
        assertTrue(stuck.ending().toString().contains("nameless"), () -> stuck.ending().toString());
        Transcript left = run("leavesASilentPool");
        assertEquals(new Ending.Finished(null), left.ending());
        assertEquals(List.of("nameless"), left.threadsLeft());
        assertEquals(1, left.tracing().findings().size(), () -> left.tracing().findings().toString());
    }

    @Test
    void whoInterruptsTheirThreadGroupInterruptsThreadsOfTheRunAndNobodyElse() {
        Transcript transcript = run("interruptsItsGroup");
        assertEquals(new Ending.Finished(null), transcript.ending());
        assertEquals("maintrue", transcript.value());
        assertEquals(10L, run("groupsPriority").value());
    }

    @Test
    void aScenarioThatIsMissingIsNobodysFault() {
        assertEquals(new Ending.Unknown("the scenarios bakery.spec.Nowhere are missing"), run("bakery.spec.Nowhere", "any").ending());
        assertEquals(Ending.Unknown.class, run("never").ending().getClass());
    }
}

package zorgian.lab.acceptance;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import zorgian.lab.score.ExerciseResult;

/** A class in which nearly everybody attacks: nobody gets a point for it, and the good answers among them get all of theirs. */
class AttacksTest {

    @TempDir
    private static Path temp;
    private static HostileClass graded;

    @BeforeAll
    static void gradeThem() throws Exception {
        graded = HostileClass.graded(temp);
        graded.writeTimes(Repository.ROOT.resolve("grader/acceptance/target/attacks.csv"));
    }

    @TestFactory
    Stream<DynamicTest> eachGetsWhatIsExpectedOfIt() {
        return graded.attacks().stream().filter(attack -> attack.open() == null).map(attack -> dynamicTest(attack.name(),
                () -> assertEquals("", attack.expected().difference(graded.result(attack), graded.forNothing(attack)))));
    }

    /** When this fails, take the line "// open: " out of the attack. */
    @TestFactory
    Stream<DynamicTest> whatIsOpenIsStillOpen() {
        return graded.attacks().stream().filter(attack -> attack.open() != null).map(attack -> dynamicTest(attack.name(),
                () -> assertNotEquals("", attack.expected().difference(graded.result(attack), graded.forNothing(attack)),
                        "no longer open")));
    }

    @TestFactory
    Stream<DynamicTest> whatIsNotRefusedYetForgesNothing() {
        return graded.attacks().stream().filter(attack -> attack.open() != null && attack.expected() instanceof Expectation.Refused)
                .map(attack -> dynamicTest(attack.name(),
                        () -> assertEquals("", new Expectation.Nothing().difference(graded.result(attack), graded.forNothing(attack)))));
    }

    @TestFactory
    Stream<DynamicTest> aNeighbourGetsAllPoints() {
        return graded.neighbours().entrySet().stream().map(neighbour -> dynamicTest(neighbour.getKey(),
                () -> assertEquals("", new Expectation.All().difference(neighbour.getValue(), null))));
    }

    @Test
    void theGraderItselfNeverFails() {
        assertEquals(List.of(), graded.faults());
    }

    /** Real time ends a run that nothing else ends, after minutes; an attack that gets so far takes too long on any machine. */
    @TestFactory
    Stream<DynamicTest> eachIsEndedByCountsOrByTheTimeOfTheProcessor() {
        return graded.attacks().stream().map(attack -> dynamicTest(attack.name(), () -> graded.result(attack).requirements()
                .forEach(requirement -> assertFalse(requirement.observed().contains("of real time"), requirement::observed))));
    }

    @TestFactory
    Stream<DynamicTest> aRefusalIsASentenceOfAFewLines() {
        return graded.attacks().stream().map(attack -> dynamicTest(attack.name(), () -> {
            ExerciseResult result = graded.result(attack);
            assertTrue(result.message().length() < 4_000, () -> result.message().substring(0, 200) + "...");
            assertFalse(result.message().contains("Exception in thread") || result.message().contains("\tat "), result::message);
        }));
    }

    @Test
    void noFileIsWrittenOutsideOfTheLab() {
        assertFalse(Files.exists(Path.of("/tmp/lab-attack")));
    }

    /** A worker has an agent, a compiler has none, and is kept for the next. */
    @Test
    void noWorkerIsLeft() {
        await().until(() -> ProcessHandle.current().descendants()
                .noneMatch(process -> process.info().commandLine().orElse("").contains("-javaagent:")));
    }

    @Test
    void thereAreAtLeastAHundredAndEachSaysWhatItTries() throws IOException {
        assertTrue(Attack.all().size() >= 100, () -> "only a few in " + Attack.FOLDER);
    }

    @TestFactory
    Stream<DynamicTest> withTheGateOffNothingIsForgedEither() throws Exception {
        return graded.ungated().entrySet().stream().map(attack -> dynamicTest(attack.getKey().name(),
                () -> assertEquals("", attack.getKey().ungated().difference(attack.getValue(), graded.forNothing(attack.getKey())))));
    }
}

package zorgian.lab.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import bakery.spec.StuckScenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zorgian.lab.judge.Workers;
import zorgian.lab.run.Ending;
import zorgian.lab.run.Scenario;
import zorgian.lab.run.StuckCause;
import zorgian.lab.run.StuckHow;
import zorgian.lab.run.Subject;
import zorgian.lab.run.ThreadReport;
import zorgian.lab.run.Transcript;
import zorgian.lab.run.Wait;

class StuckTest {

    private static Workers workers;
    private static Map<String, byte[]> classes;

    @BeforeAll
    static void start() throws IOException {
        classes = new HashMap<>(new Subject(Path.of("target/test-classes"), "bakery", Set.of()).bytes());
        classes.put(StuckScenarios.class.getName(), Files.readAllBytes(Path.of("target/test-classes/bakery/spec/StuckScenarios.class")));
        workers = new Workers();
    }

    @AfterAll
    static void stop() {
        workers.close();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "monitors, LOCK_CYCLE, 2",
        "reentrantLocks, LOCK_CYCLE, 2",
        "threeLocks, LOCK_CYCLE, 3",
        "readWriteLocks, LOCK_CYCLE, 2",
        "semaphoresAsLocks, LOCK_CYCLE, 2",
        "joinUnderLock, LOCK_CYCLE, 2",
        "joinCircle, LOCK_CYCLE, 2",
        "joinsItself, SELF_WAIT, 1",
        "workerJoinsItself, SELF_WAIT, 1",
        "upgrade, SELF_WAIT, 1",
        "upgradeInTwo, SELF_WAIT, 1",
        "ownTask, SELF_WAIT, 1",
        "ownFuture, SELF_WAIT, 1",
        "endOfItsOwnPool, SELF_WAIT, 1",
        "semaphoreTwice, SELF_WAIT, 1",
        "stampedTwice, SELF_WAIT, 1",
    })
    void threadsThatWaitForEachOtherOrForThemselvesAreNamed(String program, StuckHow how, int threads) throws IOException {
        assertEquals(threads, check("StuckInLocks", program, how).threads().size());
    }

    @ParameterizedTest(name = "{0} is {1} in {2}")
    @CsvSource({
        "notifiedBefore, LOST_WAKE_UP, MONITOR",
        "oneOfTwoNotified, LOST_WAKE_UP, MONITOR",
        "signalledBefore, LOST_WAKE_UP, CONDITION",
        "parked, LOST_WAKE_UP, PARK",
        "behindALatch, LOST_WAKE_UP, MONITOR",
        "behindAPool, LOST_WAKE_UP, MONITOR",
        "latch, NOBODY_LEFT, LATCH",
        "emptyQueue, NOBODY_LEFT, TAKE",
        "fullQueue, NOBODY_LEFT, PUT",
        "nobodyTakes, NOBODY_LEFT, PUT",
        "barrier, NOBODY_LEFT, BARRIER",
        "phaser, NOBODY_LEFT, PHASER",
        "exchanger, NOBODY_LEFT, EXCHANGER",
        "permit, NOBODY_LEFT, SEMAPHORE",
        "promise, NOBODY_LEFT, FUTURE",
        "taskNeverRun, NOBODY_LEFT, FUTURE",
        "lockOfTheDead, NOBODY_LEFT, LOCK",
        "lockOfTheIdle, NOBODY_LEFT, LOCK",
    })
    void aWaitThatNobodyEndsIsNamedByWhatIsLacking(String program, StuckHow how, Wait wait) throws IOException {
        assertEquals(wait, check("StuckInWaits", program, how).waitsIn());
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "futureOfItsOwnPool, STARVED_POOL, 1",
        "invokeAllInside, STARVED_POOL, 2",
        "latchInside, STARVED_POOL, 2",
        "joinInside, STARVED_POOL, 1",
        "forkJoin, STARVED_POOL, 1",
        "twoPools, STARVED_POOL, 1",
        "neverShutDown, NOT_SHUT_DOWN, 1",
        "neverUsed, NOT_SHUT_DOWN, 1",
        "forkJoinNeverShutDown, NOT_SHUT_DOWN, 1",
        "scheduledNeverShutDown, NOT_SHUT_DOWN, 1",
        "idleThreadJoined, NOT_SHUT_DOWN, 1",
        "rootBehindALatch, LOCK_CYCLE, 2",
        "rootInAPool, LOCK_CYCLE, 2",
        "parallelStream, NOBODY_LEFT, 1",
    })
    void aPoolThatStarvesIsToldFromOneThatIsNotShutDownAndFromWhatIsStuckBehindIt(String program, StuckHow how, int threads) throws IOException {
        assertEquals(threads, check("StuckInPools", program, how).threads().size());
    }

    @ParameterizedTest(name = "{0} is {1} from JDK {2} on")
    @CsvSource({
        "monitors, LOCK_CYCLE, 25",
        "locks, LOCK_CYCLE, 21",
        "joinsItself, SELF_WAIT, 21",
        "joinCircle, LOCK_CYCLE, 21",
        "notified, LOST_WAKE_UP, 21",
        "signalled, LOST_WAKE_UP, 21",
        "emptyQueue, NOBODY_LEFT, 21",
        "promise, NOBODY_LEFT, 21",
        "upgrade, SELF_WAIT, 21",
        "neverShutDown, NOT_SHUT_DOWN, 21",
        "taskBehindAFuture, LOST_WAKE_UP, 21",
        "taskBehindClose, NOBODY_LEFT, 21",
    })
    void virtualThreadsAreToldApartToo(String program, StuckHow how, int jdk) throws IOException {
        assumeTrue(Runtime.version().feature() >= jdk, () -> "the JDK tells this of virtual threads from " + jdk + " on");
        check("StuckVirtual", program, how);
    }

    private static StuckCause check(String type, String program, StuckHow how) throws IOException {
        Transcript transcript = workers.run(new Scenario(classes, StuckScenarios.class.getName(), "stuck", List.of(type, program), "first"));
        Ending.Stuck stuck = assertInstanceOf(Ending.Stuck.class, transcript.ending(), () -> program + " " + transcript);
        StuckCause cause = stuck.cause();
        assertEquals(how, stuck.how(), () -> cause + "\n" + stuck.threads());
        assertTrue(cause.threads().stream().anyMatch(thread -> isAtMarkedLine(thread, type, program)), () -> marked(type, program) + " " + cause);
        return cause;
    }

    private static boolean isAtMarkedLine(ThreadReport thread, String type, String program) {
        int line = thread.stack().stream().filter(frame -> frame.type().startsWith("bakery.Stuck")).findFirst().orElseThrow().line();
        return marked(type, program).contains(line);
    }

    /** The lines that end in "// stuck: " and the name of the program. */
    private static List<Integer> marked(String type, String program) {
        try {
            List<String> source = Files.readAllLines(Path.of("src/test/java/bakery", type + ".java"));
            return IntStream.rangeClosed(1, source.size()).filter(number -> source.get(number - 1).matches(".*// stuck:.*\\b" + program + "\\b.*")).boxed()
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

package zorgian.lab.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bakery.spec.StuckScenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import zorgian.lab.judge.Workers;
import zorgian.lab.run.Scenario;
import zorgian.lab.run.Subject;

class StuckWordsTest {

    private static Workers workers;
    private static Subject subject;
    private static Map<String, byte[]> classes;

    @BeforeAll
    static void start() throws IOException {
        subject = new Subject(Path.of("target/test-classes"), "bakery", Set.of());
        classes = new HashMap<>(subject.bytes());
        classes.put(StuckScenarios.class.getName(), Files.readAllBytes(Path.of("target/test-classes/bakery/spec/StuckScenarios.class")));
        workers = new Workers();
    }

    @AfterAll
    static void stop() {
        workers.close();
    }

    @Test
    void aLockCycleIsDrawnInItsOrderWithWhereEachLockWasTaken() {
        says("StuckInLocks", "reentrantLocks", """
                stuck at tick 0: a lock cycle of 2 threads
                Ada holds ReentrantLock A (StuckInLocks.java), waits for ReentrantLock B at StuckInLocks.java in nest
                 -> Ben holds ReentrantLock B (StuckInLocks.java), waits for ReentrantLock A at StuckInLocks.java in nest
                 -> Ada""");
    }

    @Test
    void aJoinUnderALockIsACircleOfTwoKindsOfWaits() {
        says("StuckInLocks", "joinUnderLock", """
                stuck at tick 0: a circle of 2 threads, each waiting for the next
                Ada waits for lock A at StuckInLocks.java in lambda
                 -> caller holds lock A (StuckInLocks.java), waits for the end of Ada at StuckInLocks.java in joinUnderLock
                 -> Ada""");
    }

    @Test
    void aStarvedPoolIsCountedAndItsThreadsAreNotToldApart() {
        says("StuckInPools", "invokeAllInside", """
                stuck at tick 0: the pool is starved by its own tasks: all 2 threads wait for tasks that are still in the queue
                caller waits for a result at StuckInPools.java in invokeAllInside
                 -> each of 2 threads of the pool waits for a result at StuckInPools.java in lambda
                 -> tasks that are still in the queue of this pool""");
    }

    @Test
    void aThreadThatWaitsForItselfIsNamedWithWhatItWaitsFor() {
        says("StuckInLocks", "endOfItsOwnPool", """
                stuck at tick 0: a thread waits for itself: for the end of the executor that it works for
                caller waits for a result at StuckInLocks.java in endOfItsOwnPool
                 -> a pool thread waits for the end of the executor that it works for at StuckInLocks.java in lambda
                 -> itself""");
    }

    @Test
    void aLostWakeUpIsFollowedFromTheCallerToTheThreadThatIsNotNotified() {
        says("StuckInWaits", "oneOfTwoNotified", """
                stuck at tick 20: a lost wake-up: a thread waits in Object.wait, and nobody is left to notify it
                caller waits for the end of a thread at StuckInWaits.java in oneOfTwoNotified
                 -> Ben waits in Object.wait at StuckInWaits.java in hear
                 -> nobody is left to notify it""");
    }

    @Test
    void whatNobodyIsLeftToDoIsNamed() {
        says("StuckInWaits", "emptyQueue", """
                stuck at tick 0: nobody is left to put into the queue
                caller waits for the end of a thread at StuckInWaits.java in emptyQueue
                 -> Ada waits to take from a queue at StuckInWaits.java in lambda
                 -> nobody is left to put into the queue""");
    }

    @Test
    void anExecutorThatNobodyShutsDownIsShownWithItsIdleThreads() {
        says("StuckInPools", "neverShutDown", """
                stuck at tick 0: the executor is never shut down: its threads wait for tasks that will not come
                caller waits for the end of an executor at StuckInPools.java in neverShutDown
                 -> the executor is never shut down
                a pool thread waits for a task""");
    }

    /** Line numbers of the stuck programs, and the numbers of their lambdas, are left out: they change with every line that is added. */
    private static void says(String type, String program, String text) {
        Account account = Account.of(workers.run(new Scenario(classes, StuckScenarios.class.getName(), "stuck", List.of(type, program), "first")), subject);
        assertEquals(text, (account.otherwise() + "\n" + String.join("\n", account.threads())).replaceAll("\\.java:\\d+", ".java")
                .replaceAll("lambda\\$\\w+\\$\\d+", "lambda"));
    }
}

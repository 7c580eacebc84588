package zorgian.lab.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import bakery.spec.HttpScenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import zorgian.lab.judge.Workers;
import zorgian.lab.run.Ending;
import zorgian.lab.run.Scenario;
import zorgian.lab.run.Transcript;

/** Real connections on the lab clock. */
class HttpTest {

    @RepeatedTest(10)
    void whatIsOnItsWayIsAwaitedSoThatTicksAreExact() throws IOException {
        try (Workers workers = new Workers()) {
            assertEquals(Collections.nCopies(8, 100L), run(workers, "fetch", 8, 1, 10));
            assertEquals(List.of(100L, 200L, 300L, 400L), run(workers, "fetch", 1, 4, 10));
            assertEquals(List.of(100L, 100L, 200L, 200L), run(workers, "fetch", 2, 2, 300_000));
        }
    }

    @Test
    void whatNobodyReadsHoldsUpNobody() throws IOException {
        try (Workers workers = new Workers()) {
            assertEquals(50L, run(workers, "unread"));
        }
    }

    private static Object run(Workers workers, String scenario, Object... values) throws IOException {
        byte[] scenarios = Files.readAllBytes(Path.of("target/test-classes/bakery/spec/HttpScenarios.class"));
        Transcript transcript = workers.run(new Scenario(Map.of(HttpScenarios.class.getName(), scenarios), HttpScenarios.class.getName(), scenario,
                List.of(values), "first"));
        assertEquals(null, assertInstanceOf(Ending.Finished.class, transcript.ending(), () -> transcript.ending().toString()).failure());
        assertEquals(List.of(), transcript.threadsLeft());
        return transcript.value();
    }
}

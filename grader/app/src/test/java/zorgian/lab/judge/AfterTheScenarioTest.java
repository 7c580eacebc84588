package zorgian.lab.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bakery.spec.LeavingScenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.RepeatedTest;
import zorgian.lab.judge.Workers;
import zorgian.lab.run.Scenario;
import zorgian.lab.run.Transcript;

class AfterTheScenarioTest {

    @RepeatedTest(3)
    void whoWasStartedAtTheVeryEndStillComesToItsEndAndCostsNoWorker() throws IOException {
        byte[] scenarios = Files.readAllBytes(Path.of("target/test-classes/bakery/spec/LeavingScenarios.class"));
        try (Workers workers = new Workers()) {
            Transcript transcript = workers.run(new Scenario(Map.of(LeavingScenarios.class.getName(), scenarios), LeavingScenarios.class.getName(),
                    "startsAndLeaves", List.of(), "first"));
            assertEquals(List.of(), transcript.threadsLeft());
            assertEquals(Map.of("closed at", 0L, "swept at", 0L), Map.copyOf(transcript.notes()));
        }
    }
}

package zorgian.lab.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class PatienceTest {

    @Test
    void workThatEndsGivesItsAnswerOrItsFailure() throws Exception {
        Patience patience = new Patience(Duration.ofSeconds(1));
        assertEquals(42, patience.await("answer", () -> 42));
        ExecutionException failure = assertThrows(ExecutionException.class, () -> patience.await("failure", () -> {
            throw new StackOverflowError();
        }));
        assertEquals(StackOverflowError.class, failure.getCause().getClass());
    }

    @Test
    void workThatBurnsItsCpuTimeIsLeftBehind() {
        AtomicBoolean enough = new AtomicBoolean();
        try {
            assertThrows(TimeoutException.class, () -> new Patience(Duration.ofMillis(100)).await("burning", () -> {
                while (!enough.get()) {
                    Thread.onSpinWait();
                }
                return null;
            }));
        } finally {
            enough.set(true);
        }
    }
}

package zorgian.lab.clock;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ProcRestTest {

    @BeforeAll
    static void onLinuxOnly() {
        assumeTrue(ProcRest.isAvailable(), "there is no /proc with schedstat on this machine");
    }

    @Test
    void aProcessThatWaitsForInputIsAtRest() throws Exception {
        Process cat = new ProcessBuilder("cat").start();
        try (ProcRest rest = new ProcRest(cat.pid())) {
            await().until(rest::atRest);
        } finally {
            cat.destroyForcibly();
        }
    }

    @Test
    void aProcessThatRunsIsNotAtRestHoweverBusyTheMachine() throws Exception {
        Process loop = new ProcessBuilder("sh", "-c", "while :; do :; done").start();
        try (ProcRest rest = new ProcRest(loop.pid())) {
            for (int look = 0; look < 2000; look++) {
                assertFalse(rest.atRest());
            }
        } finally {
            loop.destroyForcibly();
        }
    }

    @Test
    void aProcessInANanosleepIsNotAtRestBecauseItWillGoOnByItself() throws Exception {
        Process sleep = new ProcessBuilder("sleep", "60").start();
        try (ProcRest rest = new ProcRest(sleep.pid())) {
            for (int look = 0; look < 200; look++) {
                assertFalse(rest.atRest());
            }
        } finally {
            sleep.destroyForcibly();
        }
    }

    @Test
    void aProcessThatWasJustSentSomethingIsNotAtRestBeforeItHasReadIt() throws Exception {
        Process cat = new ProcessBuilder("cat").start();
        try (ProcRest rest = new ProcRest(cat.pid())) {
            OutputStream toCat = cat.getOutputStream();
            for (int round = 0; round < 500; round++) {
                await().pollInterval(1, TimeUnit.MILLISECONDS).until(rest::atRest);
                toCat.write('x');
                toCat.flush();
                while (!rest.atRest()) {
                    Thread.onSpinWait();
                }
                assertEquals(round + 1, cat.getInputStream().available(), "at rest before it had copied the byte");
            }
        } finally {
            cat.destroyForcibly();
        }
    }

    @Test
    void aProcessThatHasGoneCannotBeLookedAt() throws Exception {
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        try (ProcRest rest = new ProcRest(gone.pid())) {
            assertThrows(IOException.class, rest::atRest);
        }
    }
}

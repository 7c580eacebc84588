package zorgian.primes;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The reference with real processes, of which some are killed. The time-outs are for tests that fail; no test waits for one. */
@Timeout(value = 180, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class RealProcessesTest {

    /** The largest prime that is a long: trial division has work for many seconds, and nobody here waits for its reply. */
    private static final long ENDLESS = 9_223_372_036_854_775_783L;
    private static final List<Long> NUMBERS = List.of(101L, 102L, 101L, 7_919L, 1_000_003L, 121L, 2L, 1L, 97L);
    private static final List<Boolean> PRIME = List.of(true, false, true, true, true, false, true, false, true);

    private final List<JvmWorkerProcess> started = new CopyOnWriteArrayList<>();

    @AfterEach
    void leaveNothing() {
        started.forEach(JvmWorkerProcess::destroy);
    }

    @Test
    void realProcessesAnswerInOrderAndAreGoneAfterClose() throws Exception {
        try (ProcessPool pool = new ProcessPool(this::start, 2, 1)) {
            assertEquals(expected(), pool.ask(NUMBERS));
            assertEquals(expected(), pool.ask(NUMBERS));
            assertEquals(2, started.size());
        }
        assertNoneAlive();
    }

    @Test
    void aProcessThatIsKilledInTheMiddleOfANumberCostsNoAnswer() throws Exception {
        BlockingQueue<Held> atWork = new LinkedBlockingQueue<>();
        WorkerFactory factory = () -> {
            JvmWorkerProcess process = start();
            return started.size() == 1 ? new Held(process, atWork) : process;
        };
        try (ProcessPool pool = new ProcessPool(factory, 1, 2)) {
            FutureTask<List<Answer>> call = new FutureTask<>(() -> pool.ask(NUMBERS));
            new Thread(call, "caller").start();
            Held held = atWork.take();
            kill(held.process.pid());
            assertEquals(expected(), call.get());
            assertTrue(held.died, "the process was killed before it could reply");
            assertEquals(2, started.size());
        }
        assertNoneAlive();
    }

    @Test
    void aNumberWhoseProcessesAreAllKilledIsUnanswered() throws Exception {
        BlockingQueue<Held> atWork = new LinkedBlockingQueue<>();
        try (ProcessPool pool = new ProcessPool(() -> new Held(start(), atWork), 1, 2)) {
            FutureTask<List<Answer>> call = new FutureTask<>(() -> pool.ask(List.of(101L)));
            new Thread(call, "caller").start();
            kill(atWork.take().process.pid());
            kill(atWork.take().process.pid());
            Answer.Unanswered unanswered = (Answer.Unanswered) call.get().get(0);
            assertEquals(ProcessDiedException.class, unanswered.cause().getClass());
        }
        assertNoneAlive();
    }

    @Test
    void aProcessThatIsKilledBetweenTwoNumbersIsReplaced() throws Exception {
        try (ProcessPool pool = new ProcessPool(this::start, 1, 1)) {
            assertEquals(List.of(new Answer.Known(7, true)), pool.ask(List.of(7L)));
            kill(started.get(0).pid());
            await("news of its death").atMost(1, TimeUnit.MINUTES).until(() -> !started.get(0).alive());
            assertEquals(List.of(new Answer.Known(8, false)), pool.ask(List.of(8L)));
        }
        assertNoneAlive();
    }

    @Test
    void anInterruptedCallerLeavesNoProcessAtWorkAndThePoolUsable() throws Exception {
        BlockingQueue<Held> atWork = new LinkedBlockingQueue<>();
        WorkerFactory factory = () -> {
            JvmWorkerProcess process = start();
            return started.size() <= 2 ? new Held(process, atWork) : process;
        };
        try (ProcessPool pool = new ProcessPool(factory, 2, 1)) {
            FutureTask<Boolean> call = new FutureTask<>(() -> {
                assertThrows(InterruptedException.class, () -> pool.ask(NUMBERS));
                return started.stream().noneMatch(process -> isAlive(process.pid()));
            });
            Thread caller = new Thread(call, "caller");
            caller.start();
            atWork.take();
            atWork.take();
            caller.interrupt();
            assertTrue(call.get(), "nobody works for a caller that has gone");
            assertEquals(expected(), pool.ask(NUMBERS));
        }
        assertNoneAlive();
    }

    /** As if whoever started it had been killed: the pipe closes, and nobody is left to end the process. */
    @Test
    void aProcessEndsWhenItsPipeClosesEvenInTheMiddleOfANumber() throws Exception {
        Process process = new ProcessBuilder(JvmWorkerProcess.command()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (BufferedReader replies = process.inputReader()) {
            try (BufferedWriter questions = process.outputWriter()) {
                questions.write("7\n");
                questions.flush();
                assertEquals("7 true", replies.readLine());
                questions.write(ENDLESS + "\n");
            }
            assertEquals(0, process.waitFor());
            assertNull(replies.readLine());
        } finally {
            process.destroyForcibly();
        }
    }

    private JvmWorkerProcess start() throws IOException {
        synchronized (started) {
            JvmWorkerProcess process = new JvmWorkerProcess();
            started.add(process);
            return process;
        }
    }

    private static List<Answer> expected() {
        List<Answer> expected = new ArrayList<>();
        for (int i = 0; i < NUMBERS.size(); i++) {
            expected.add(new Answer.Known(NUMBERS.get(i), PRIME.get(i)));
        }
        return expected;
    }

    private void assertNoneAlive() {
        started.forEach(process -> assertFalse(isAlive(process.pid()), "process " + process.pid() + " is alive"));
    }

    private static boolean isAlive(long pid) {
        return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }

    /** SIGKILL: the process can do nothing about it. */
    private static void kill(long pid) {
        assertTrue(ProcessHandle.of(pid).orElseThrow().destroyForcibly(), "process " + pid + " could not be killed");
    }

    /**
     * A real process that is certainly at work when the test hears of it: it has replied to one number, and has another one now that it cannot be
     * done with soon.
     */
    private static final class Held implements WorkerProcess {

        private final JvmWorkerProcess process;
        private final BlockingQueue<Held> atWork;
        private volatile boolean died;

        Held(JvmWorkerProcess process, BlockingQueue<Held> atWork) {
            this.process = process;
            this.atWork = atWork;
        }

        @Override
        public void send(long number) throws ProcessDiedException {
            try {
                process.send(7);
                assertEquals(new Reply(7, true), process.receive());
                process.send(ENDLESS);
            } catch (InterruptedException tooEarly) {
                throw new AssertionError("interrupted before the process was at work", tooEarly);
            }
            atWork.add(this);
        }

        @Override
        public Reply receive() throws ProcessDiedException, InterruptedException {
            try {
                return process.receive();
            } catch (ProcessDiedException killed) {
                died = true;
                throw killed;
            }
        }

        @Override
        public boolean alive() {
            return process.alive();
        }

        @Override
        public void destroy() {
            process.destroy();
        }
    }
}

package zorgian.lab.judge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import zorgian.lab.channel.Frame;
import zorgian.lab.channel.FrameType;
import zorgian.lab.instrument.Instrumented;
import zorgian.lab.instrument.Instrumenter;
import zorgian.lab.instrument.Sites;
import zorgian.lab.process.Cores;
import zorgian.lab.run.Ending;
import zorgian.lab.run.Runner;
import zorgian.lab.run.Scenario;
import zorgian.lab.run.Transcript;
import zorgian.lab.sandbox.Sandbox;
import zorgian.lab.worker.MainProgram;

/**
 * Runs scenarios one after the other, each in a worker that nothing was left in by the one before: the same worker where nothing was, else
 * a new one. The next worker is started ahead of need, so that replacing one costs no wait. For one thread at a time; close it to end its
 * workers.
 */
public final class Workers implements Runner, AutoCloseable {

    private static final int TRIES_WHERE_NOBODY_COULD_TELL = 3;
    private static final Duration START = Duration.ofSeconds(60);
    private static final int TRIES_WHERE_REAL_TIME_TOLD = 2;

    /** What is graded has to say which charset it means: on some computer the default is another one than where it was written. */
    private static final String CHARSET = "-Dfile.encoding=ISO-8859-1";
    private static final Duration FOR_EVER = Duration.ofDays(365);

    private final RunLimits limits;
    private final List<String> options;
    private final StandardInput input;
    private final Sandbox sandbox;
    private final List<String> core = Cores.next();
    private WorkerProcess current;
    private CompletableFuture<WorkerProcess> spare;
    private Map<String, byte[]> loaded;
    private Sites sites = new Sites();
    private long loads;
    private final Spending spending = new Spending();
    private boolean byRealTime;
    private Map<String, byte[]> slow;

    public Workers() {
        this(RunLimits.USUAL, List.of(), StandardInput.NOTHING);
    }

    /** Workers with options of their own, in the best sandbox that there is. */
    public Workers(RunLimits limits, List<String> options, StandardInput input) {
        this(limits, options, input, Sandbox.best());
    }

    /**
     * Workers with options of their own.
     *
     * @param options for the JVMs of the workers, beside the usual
     * @param input what programs read as their standard input
     * @param sandbox what they run in
     */
    public Workers(RunLimits limits, List<String> options, StandardInput input, Sandbox sandbox) {
        this.limits = limits;
        this.options = List.copyOf(options);
        this.input = input;
        this.sandbox = sandbox;
        this.spare = isDebugged() ? null : startLater();
    }

    /**
     * Workers for grading, to which a debugger can be attached if that is asked for. Then no spare one is started, and none is ended
     * because it takes long; the result is not a grade.
     *
     * @param port of the loopback interface at which a worker waits for the debugger before it does anything; 0 for the usual workers
     */
    public static Workers forGrading(int port, RunLimits limits) {
        if (port == 0) {
            return new Workers(limits, List.of(CHARSET), StandardInput.NOTHING);
        }
        System.err.println("lab: attach a debugger to port " + port + "; student code waits for it.");
        return new Workers(new RunLimits(limits.events(), FOR_EVER, FOR_EVER),
                List.of(CHARSET, WorkerProcess.DEBUGGER + "=transport=dt_socket,server=y,suspend=y,quiet=y,address=127.0.0.1:" + port),
                StandardInput.NOTHING);
    }

    /** What student code runs in. */
    public Sandbox sandbox() {
        return sandbox;
    }

    /** Whether a debugger can be attached to its workers. */
    public boolean isDebugged() {
        return options.stream().anyMatch(option -> option.startsWith(WorkerProcess.DEBUGGER));
    }

    /**
     * Runs a scenario. Where nobody could tell how it ended, tries again in a new worker, twice at most; once, and only once for the same
     * classes, where that was told from real time.
     */
    @Override
    public Transcript run(Scenario scenario) {
        for (int tries = 1; ; tries++) {
            Transcript transcript = attempt(scenario);
            boolean again = byRealTime ? tries < TRIES_WHERE_REAL_TIME_TOLD && slow != scenario.subject()
                    : transcript.ending() instanceof Ending.Unknown && tries < TRIES_WHERE_NOBODY_COULD_TELL;
            slow = byRealTime && !again ? scenario.subject() : slow;
            if (!again) {
                return transcript;
            }
        }
    }

    private Transcript attempt(Scenario scenario) {
        byRealTime = false;
        try {
            if (current != null && loaded != scenario.subject() && current.isOld()) {
                discard();
            }
            WorkerProcess worker = current();
            if (loaded != scenario.subject()) {
                Instrumented instrumented = Instrumenter.rewrite(scenario.subject());
                worker.send(Frame.of(FrameType.LOAD, ++loads, instrumented.classes(),
                        !MainProgram.SCENARIO.equals(scenario.type()) && !Instrumenter.keepState(scenario.subject(), scenario.type())));
                sites = instrumented.sites();
                loaded = scenario.subject();
                spending.isOf(scenario.subject());
            }
            Attempt attempt = new Attempt(worker, limits, input);
            long begun = System.nanoTime();
            Transcript transcript = attempt.play(Frame.of(FrameType.PLAY, loads, scenario.type(), scenario.name(), scenario.arguments(),
                    scenario.schedule(), limits.events(), scenario.isBrief()), new Transcripts(sites));
            transcript = spending.charged(transcript, worker, System.nanoTime() - begun);
            byRealTime = attempt.toldByRealTime();
            if (!attempt.leftNothing()) {
                discard();
            }
            return transcript;
        } catch (IndexOutOfBoundsException | StackOverflowError tooMuch) {
            return Transcripts.nothing(new Ending.Crashed("its classes are larger, or nested more deeply, than the grader can look at"));
        } catch (IOException e) {
            discard();
            return Transcripts.nothing(new Ending.Unknown("the worker could not be reached: " + e.getMessage()));
        }
    }

    private WorkerProcess current() throws IOException {
        if (current == null) {
            CompletableFuture<WorkerProcess> next = spare == null ? startLater() : spare;
            spare = isDebugged() ? null : startLater();
            try {
                current = next.join();
            } catch (CompletionException e) {
                throw new IOException("no worker can be started: " + e.getCause().getMessage(), e);
            }
        }
        return current;
    }

    private CompletableFuture<WorkerProcess> startLater() {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return WorkerProcess.start(core, sandbox, options, isDebugged() ? FOR_EVER : START);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Ends the worker: what comes is somebody else's, and gets a new one. */
    public void renew() {
        discard();
    }

    private void discard() {
        if (current != null) {
            current.close();
            current = null;
            loaded = null;
        }
    }

    @Override
    public void close() {
        discard();
        if (spare == null) {
            return;
        }
        spare.handle((worker, failure) -> {
            if (worker != null) {
                worker.close();
            }
            return null;
        }).join();
    }
}

package zorgian.lab.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.objectweb.asm.ClassTooLargeException;
import org.objectweb.asm.MethodTooLargeException;
import zorgian.lab.channel.Frame;
import zorgian.lab.channel.FrameType;
import zorgian.lab.rewrite.Rewriter;
import zorgian.lab.rewrite.Rewritten;
import zorgian.lab.rewrite.Sites;

/**
 * Runs scenarios one after the other, each in a worker that nothing was left in by the one before: the same worker after a clean run, a new one after any
 * other. The next worker is started ahead of need, so that replacing one costs no wait. For one thread at a time; close it to end its workers.
 */
public final class Workers implements AutoCloseable {

    private static final int TRIES_WHERE_NOBODY_COULD_TELL = 3;
    private static final int TRIES_WHERE_REAL_TIME_TOLD = 2;

    private final Mode mode;
    private final Limits limits;
    private final Function<Map<String, byte[]>, Rewritten> rewriting;
    private WorkerHandle current;
    private CompletableFuture<WorkerHandle> spare;
    private Map<String, byte[]> loaded;
    private Sites sites = new Sites();
    private long loads;
    private boolean byRealTime;
    private Map<String, byte[]> slow;

    /** Where and how student code runs. */
    public enum Mode {
        /** In a JVM of its own; rest is told from /proc where there is one, else from Thread.State. */
        PROCESS,
        /** In a JVM of its own; rest is told from Thread.State, as it is off Linux. */
        PROCESS_BY_THREAD_STATE,
        /** In the judge's JVM, for debugging: not a grade. */
        THIS_JVM
    }

    public Workers(Mode mode) {
        this(mode, Limits.USUAL);
    }

    public Workers(Mode mode, Limits limits) {
        this(mode, limits, Rewriter::rewrite);
    }

    /**
     * Rewrites classes in another way than usual, to measure what that costs.
     *
     * @param rewriting takes class files by binary name
     */
    public Workers(Mode mode, Limits limits, Function<Map<String, byte[]>, Rewritten> rewriting) {
        this.mode = mode;
        this.limits = limits;
        this.rewriting = rewriting;
        this.spare = startLater();
    }

    /** Where and how student code runs. */
    public Mode mode() {
        return mode;
    }

    /**
     * Runs a scenario. Where nobody could tell how it ended, tries again in a new worker, twice at most; once, and only once for the same classes, where
     * that was told from real time.
     */
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
            WorkerHandle worker = current();
            if (loaded != scenario.subject()) {
                Rewritten rewritten = rewriting.apply(scenario.subject());
                worker.send(Frame.of(FrameType.LOAD, ++loads, rewritten.classes()));
                sites = rewritten.sites();
                loaded = scenario.subject();
            }
            Frame play = Frame.of(FrameType.PLAY, loads, scenario.type(), scenario.name(), scenario.arguments(), scenario.seed());
            Judge judge = new Judge(worker, limits, new Traced(sites), scenario.seed());
            Transcript transcript = judge.play(play);
            byRealTime = judge.toldByRealTime();
            if (!transcript.isClean()) {
                discard();
            }
            return transcript;
        } catch (MethodTooLargeException e) {
            return nothing(new Ending.Crashed("the method " + e.getClassName().replace('/', '.') + "." + e.getMethodName() + " is too large to be traced"));
        } catch (ClassTooLargeException e) {
            return nothing(new Ending.Crashed("the class " + e.getClassName().replace('/', '.') + " is too large to be traced"));
        } catch (IOException e) {
            discard();
            return nothing(new Ending.Unknown("the worker could not be reached: " + e.getMessage()));
        }
    }

    private static Transcript nothing(Ending ending) {
        return new Transcript(ending, 0, null, Map.of(), List.of(), List.of(), List.of(), "", Tracing.NONE);
    }

    private WorkerHandle current() throws IOException {
        if (current == null) {
            CompletableFuture<WorkerHandle> next = spare;
            spare = startLater();
            try {
                current = next.join();
            } catch (CompletionException e) {
                throw new IOException("no worker can be started", e);
            }
        }
        return current;
    }

    private CompletableFuture<WorkerHandle> startLater() {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return mode == Mode.THIS_JVM ? ThisJvm.start() : WorkerProcess.start(mode == Mode.PROCESS_BY_THREAD_STATE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
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
        spare.handle((worker, failure) -> {
            if (worker != null) {
                worker.close();
            }
            return null;
        }).join();
    }
}

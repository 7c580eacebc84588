package zorgian.lab.judge;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import zorgian.lab.channel.Frame;
import zorgian.lab.instrument.PreparedRuntime;
import zorgian.lab.process.Deadline;
import zorgian.lab.process.JavaCommand;
import zorgian.lab.process.Peer;
import zorgian.lab.run.Ending;
import zorgian.lab.runtime.Agent;
import zorgian.lab.sandbox.Access;
import zorgian.lab.sandbox.Sandbox;
import zorgian.lab.scenario.Stage;
import zorgian.lab.worker.WorkerMain;

/** A worker, in a JVM of its own, as the judge sees it. For one thread at a time. */
final class WorkerProcess implements Closeable {

    /** What the option begins with by which a worker waits for a debugger. */
    static final String DEBUGGER = "-agentlib:jdwp";

    private static final int SIGNALLED = 128;
    private static final int PROCESSORS = 4;
    /** In MiB. */
    private static final int HEAP = 1024;

    private static final List<Class<?>> NEEDED = List.of(WorkerMain.class, Stage.class, Agent.class);
    private static final Duration OLD = Duration.ofHours(1);

    private final long born = System.nanoTime();
    private final Peer peer;

    private WorkerProcess(Peer peer) {
        this.peer = peer;
    }

    /**
     * Starts a worker and waits until it is up.
     *
     * @param core what its command begins with, see zorgian.lab.process.Cores
     * @param sandbox what it runs in
     * @param options for its JVM, beside the usual
     * @param patience how long it may take to come up
     * @throws IOException if it cannot be started or does not come up; never the fault of a submission, of which it knows nothing yet
     */
    static WorkerProcess start(List<String> core, Sandbox sandbox, List<String> options, Duration patience) throws IOException {
        boolean isDebugged = options.stream().anyMatch(option -> option.startsWith(DEBUGGER));
        return new WorkerProcess(Peer.start(core, sandbox, command(options), access().onHostNetwork(isDebugged), patience));
    }

    private static List<String> command(List<String> options) {
        PreparedRuntime runtime = RuntimeFiles.get();
        List<String> command = JavaCommand.ofThisJdk(HEAP);
        command.addAll(List.of("-XX:ActiveProcessorCount=" + PROCESSORS, "-Djdk.virtualThreadScheduler.parallelism=" + PROCESSORS,
                "-Djava.util.concurrent.ForkJoinPool.common.parallelism=" + PROCESSORS, "-Dsun.net.httpserver.nodelay=true"));
        for (String read : List.of("java.lang", "java.util.concurrent", "java.util.concurrent.locks")) {
            command.addAll(List.of("--add-opens", "java.base/" + read + "=ALL-UNNAMED"));
        }
        command.addAll(options);
        command.addAll(List.of("-Xbootclasspath/a:" + runtime.jar(), "-javaagent:" + runtime.jar() + "=" + runtime.classes()));
        command.addAll(List.of("-cp", JavaCommand.classPath(NEEDED), WorkerMain.class.getName()));
        return command;
    }

    private static Access access() {
        PreparedRuntime runtime = RuntimeFiles.get();
        return Access.toRead(Stream.concat(JavaCommand.locations(NEEDED), Stream.of(runtime.jar(), runtime.classes())).toList());
    }

    void send(Frame frame) throws IOException {
        peer.send(frame);
    }

    /** Ends this worker when it takes longer, or more CPU time on a machine like the one that this was measured on. */
    Deadline deadline(RunLimits limits) {
        return peer.deadline(limits.wall(), limits.cpu().multipliedBy(slowness()));
    }

    /** Whether it has served for so long that what it may compute in all could run out while it serves another submission. */
    boolean isOld() {
        return System.nanoTime() - born > OLD.toNanos();
    }

    /** The next frame; null if the deadline has ended the worker before. @throws IOException as {@link Peer#take} does */
    Frame take(Deadline deadline) throws IOException {
        return peer.take(deadline);
    }

    /** How much slower this machine is than the one that bounds of CPU time were measured on, 1 or more. */
    long slowness() {
        return peer.hello().number(1);
    }

    /** Its CPU time so far, in ms; 0 where the operating system does not tell. */
    long cpuMillis() {
        return peer.cpuMillis();
    }

    /** How it ended, once its channel is broken. */
    Ending death() {
        try {
            OptionalInt code = peer.exitCode();
            if (code.isEmpty()) {
                return new Ending.Crashed("the program kept the worker from answering");
            }
            if (code.getAsInt() == JavaCommand.OUT_OF_MEMORY) {
                return new Ending.OutOfMemory();
            }
            return code.getAsInt() > SIGNALLED ? new Ending.Crashed("the JVM was ended by signal " + (code.getAsInt() - SIGNALLED))
                    : new Ending.Exited(code.getAsInt());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Ending.Unknown("the judge was interrupted");
        }
    }

    /** Ends it at once, whatever it does. */
    @Override
    public void close() {
        peer.close();
    }
}

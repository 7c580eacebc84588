package zorgian.lab.judge;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import zorgian.lab.channel.Frame;
import zorgian.lab.channel.FrameReader;
import zorgian.lab.channel.FrameType;
import zorgian.lab.channel.FrameWriter;
import zorgian.lab.instrument.Installed;
import zorgian.lab.instrument.PreparedRuntime;
import zorgian.lab.run.Ending;
import zorgian.lab.runtime.Agent;
import zorgian.lab.sandbox.Access;
import zorgian.lab.sandbox.Sandbox;
import zorgian.lab.sandbox.Starter;
import zorgian.lab.scenario.Stage;
import zorgian.lab.worker.WorkerMain;

/** A worker, in a JVM of its own, as the judge sees it. For one thread at a time. */
final class WorkerProcess implements Closeable {

    /** The exit code that -XX:+ExitOnOutOfMemoryError ends with. */
    private static final int OUT_OF_MEMORY = 3;
    /** What the option begins with by which a worker waits for a debugger. */
    static final String DEBUGGER = "-agentlib:jdwp";

    private static final int SIGNALLED = 128;
    private static final int PROCESSORS = 4;

    private static final Duration OLD = Duration.ofHours(1);

    private final long born = System.nanoTime();
    private final Process process;
    private final FrameReader reader;
    private final FrameWriter writer;

    private WorkerProcess(Process process, byte[] key) {
        this.process = process;
        this.reader = new FrameReader(new BufferedInputStream(process.getInputStream(), 1 << 16), key, 'w');
        this.writer = new FrameWriter(process.getOutputStream(), key, 'j');
    }

    /**
     * Starts a worker and waits until it is up.
     *
     * @param core what its command begins with, see {@link Cores}
     * @param sandbox what it runs in
     * @param options for its JVM, beside the usual
     * @param patience how long it may take to come up
     * @throws IOException if it cannot be started or does not come up; never the fault of a submission, of which it knows nothing yet
     */
    static WorkerProcess start(List<String> core, Sandbox sandbox, List<String> options, Duration patience) throws IOException {
        List<String> java = command(options);
        List<String> command = new ArrayList<>(core);
        command.addAll(sandbox.around(java, access().onHostNetwork(options.stream().anyMatch(option -> option.startsWith(DEBUGGER)))));
        Process process = Starter.start(new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD));
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        OutputStream toWorker = process.getOutputStream();
        toWorker.write(key);
        toWorker.flush();
        WorkerProcess worker = new WorkerProcess(process, key);
        Frame hello;
        try {
            hello = worker.take(patience);
        } catch (IOException e) {
            hello = null;
        }
        if (hello == null || hello.type() != FrameType.HELLO) {
            worker.close();
            throw new IOException("a worker did not come up (sandbox: " + sandbox.name() + "): " + String.join(" ", java));
        }
        return worker;
    }

    private static List<String> command(List<String> options) {
        PreparedRuntime runtime = RuntimeFiles.get();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-Xshare:auto", "-Xmx1g",
                "-XX:+ExitOnOutOfMemoryError", "-XX:+DisplayVMOutputToStderr", "-XX:-CreateCoredumpOnCrash", "-XX:ErrorFile=" + nowhere(),
                "-XX:ActiveProcessorCount=" + PROCESSORS, "-Xlog:disable",
                "-Djava.util.concurrent.ForkJoinPool.common.parallelism=" + PROCESSORS, "-Djdk.virtualThreadScheduler.parallelism=" + PROCESSORS,
                "-Dsun.net.httpserver.nodelay=true", "-Duser.language=en", "-Duser.country=US", "-Duser.timezone=UTC",
                "-Dfile.encoding=UTF-8", "-Djava.awt.headless=true"));
        for (String read : List.of("java.lang", "java.util.concurrent", "java.util.concurrent.locks")) {
            command.addAll(List.of("--add-opens", "java.base/" + read + "=ALL-UNNAMED"));
        }
        command.addAll(options);
        command.addAll(List.of("-Xbootclasspath/a:" + runtime.jar(), "-javaagent:" + runtime.jar() + "=" + runtime.classes()));
        command.addAll(List.of("-cp", String.join(File.pathSeparator, classPath().map(Path::toString).toList()),
                WorkerMain.class.getName()));
        return command;
    }

    private static Access access() {
        PreparedRuntime runtime = RuntimeFiles.get();
        return Access.toRead(Stream.concat(classPath(), Stream.of(runtime.jar(), runtime.classes())).toList());
    }

    private static Stream<Path> classPath() {
        return Stream.of(WorkerMain.class, Stage.class, Agent.class).map(Installed::locationOf).distinct();
    }

    private static String nowhere() {
        return System.getProperty("os.name").startsWith("Windows") ? "NUL" : "/dev/null";
    }

    void send(Frame frame) throws IOException {
        writer.write(frame);
    }

    /**
     * The next frame; null if there is none within this time of real time.
     *
     * @throws IOException if the worker has gone, or something else wrote to its channel
     */
    Frame take(Duration patience) throws IOException {
        CompletableFuture<Void> end = new CompletableFuture<Void>().completeOnTimeout(null, patience.toMillis(), TimeUnit.MILLISECONDS);
        CompletableFuture<Void> ended = end.thenRun(this::close);
        try {
            return reader.take();
        } catch (EOFException e) {
            if (ended.isDone()) {
                return null;
            }
            throw e;
        } finally {
            ended.cancel(false);
            end.cancel(false);
        }
    }

    /** Whether it has served for so long that what it may compute in all could run out while it serves another submission. */
    boolean isOld() {
        return System.nanoTime() - born > OLD.toNanos();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** How it ended, once its channel is broken. */
    Ending death() {
        int code;
        try {
            if (!process.waitFor(2, TimeUnit.SECONDS)) {
                return new Ending.Crashed("the program kept the worker from answering");
            }
            code = process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Ending.Unknown("the judge was interrupted");
        }
        if (code == OUT_OF_MEMORY) {
            return new Ending.OutOfMemory();
        }
        return code > SIGNALLED ? new Ending.Crashed("the JVM was ended by signal " + (code - SIGNALLED)) : new Ending.Exited(code);
    }

    /** Ends it at once, whatever it does. */
    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}

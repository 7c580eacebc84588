package zorgian.lab.run;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import zorgian.lab.clock.CpuTime;
import zorgian.lab.clock.ProcRest;
import zorgian.lab.worker.WorkerMain;

/** A worker in a JVM of its own. */
final class WorkerProcess extends WorkerHandle {

    /** The exit code that -XX:+ExitOnOutOfMemoryError ends with. */
    private static final int OUT_OF_MEMORY = 3;
    private static final int SIGNALLED = 128;
    private static final int PROCESSORS = 4;

    private final Process process;
    private final ProcRest procRest;
    private final CpuTime cpu;

    private WorkerProcess(Process process, Connection connection, boolean byThreadState) {
        super(connection);
        this.process = process;
        this.cpu = new CpuTime(process.toHandle());
        this.procRest = byThreadState ? null : new ProcRest(process.pid());
    }

    /**
     * Starts a worker and waits until it is up.
     *
     * @param byThreadState whether rest is told from Thread.State even where /proc could be read
     * @throws IOException if it cannot be started or does not come up; never the fault of a submission, of which it knows nothing yet
     */
    static WorkerProcess start(boolean byThreadState) throws IOException {
        Process process = new ProcessBuilder(command()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        OutputStream toWorker = process.getOutputStream();
        toWorker.write(key);
        toWorker.flush();
        Connection connection = new Connection(process.getInputStream(), process.getOutputStream(), key);
        WorkerProcess worker = new WorkerProcess(process, connection, byThreadState || !ProcRest.isAvailable());
        try {
            connection.awaitHello(worker::isAlive);
        } catch (IOException e) {
            worker.close();
            throw new IOException("a worker did not come up: " + String.join(" ", command()), e);
        }
        return worker;
    }

    private static List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-Xshare:auto", "-Xmx512m",
                "-XX:+ExitOnOutOfMemoryError", "-XX:+DisplayVMOutputToStderr", "-XX:-CreateCoredumpOnCrash", "-XX:ErrorFile=" + nowhere(), "-XX:ActiveProcessorCount=" + PROCESSORS,
                "-Djava.util.concurrent.ForkJoinPool.common.parallelism=" + PROCESSORS, "-Djdk.virtualThreadScheduler.parallelism=" + PROCESSORS,
                "-Djdk.trackAllThreads=true", "-Dsun.net.httpserver.nodelay=true", "-Duser.language=en", "-Duser.country=US", "-Duser.timezone=UTC",
                "-Dfile.encoding=UTF-8", "-Djava.awt.headless=true"));
        for (String read : List.of("java.lang", "java.util.concurrent", "java.util.concurrent.locks", "jdk.internal.vm")) {
            command.addAll(List.of("--add-opens", "java.base/" + read + "=ALL-UNNAMED"));
        }
        command.addAll(List.of("-cp", harness().toString(), WorkerMain.class.getName()));
        return command;
    }

    private static String nowhere() {
        return System.getProperty("os.name").startsWith("Windows") ? "NUL" : "/dev/null";
    }

    /** The jar or folder that this class was loaded from. */
    private static Path harness() {
        try {
            return Path.of(WorkerMain.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the harness does not know where it is installed", e);
        }
    }

    @Override
    void serves(int port) {
        if (procRest != null) {
            procRest.serves(port);
        }
    }

    @Override
    void servesNothing() {
        if (procRest != null) {
            procRest.servesNothing();
        }
    }

    @Override
    boolean atRest() throws IOException {
        return procRest != null ? procRest.atRest() : saysThatItIsAtRest(1);
    }

    @Override
    boolean isSurelyAtRest() throws IOException {
        return procRest != null ? procRest.atRest() : saysThatItIsAtRest(Connection.LOOKS_TO_BE_SURE);
    }

    @Override
    long cpuMillis() {
        return cpu.millis();
    }

    @Override
    boolean isAlive() {
        return process.isAlive();
    }

    @Override
    Ending death() {
        int code = process.exitValue();
        if (code == OUT_OF_MEMORY) {
            return new Ending.OutOfMemory();
        }
        return code > SIGNALLED ? new Ending.Crashed("the JVM was ended by signal " + (code - SIGNALLED)) : new Ending.Exited(code);
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        if (procRest != null) {
            procRest.close();
        }
    }
}

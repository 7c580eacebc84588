package zorgian.lab.run;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import zorgian.lab.channel.Frame;
import zorgian.lab.channel.FrameType;
import zorgian.lab.clock.CpuTime;
import zorgian.lab.worker.Worker;

/** A worker on threads of the judge's own JVM, so that a debugger stops in student code. What comes of it is not a grade. */
final class ThisJvm implements WorkerHandle {

    private final Connection connection;
    private final Thread thread;
    private final CpuTime cpu = new CpuTime(ProcessHandle.current());

    ThisJvm() throws IOException {
        byte[] key = new byte[32];
        PipedInputStream fromWorker = new PipedInputStream(1 << 20);
        PipedInputStream fromJudge = new PipedInputStream(1 << 20);
        PipedOutputStream toJudge = new PipedOutputStream(fromWorker);
        connection = new Connection(fromWorker, new PipedOutputStream(fromJudge), key);
        thread = new Thread(() -> {
            try {
                Worker.serveInThisJvm(fromJudge, toJudge, key);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }, "worker in the judge's JVM");
        thread.setDaemon(true);
        thread.start();
        connection.awaitHello(this::isAlive);
    }

    @Override
    public void send(Frame frame) throws IOException {
        connection.send(frame);
    }

    @Override
    public Frame poll() throws IOException {
        return connection.poll();
    }

    @Override
    public Frame ask(Frame question, FrameType answer) throws IOException {
        return connection.ask(question, answer, this::isAlive);
    }

    @Override
    public boolean atRest() throws IOException {
        return connection.saysThatItIsAtRest(1, this::isAlive);
    }

    @Override
    public boolean isSurelyAtRest() throws IOException {
        return connection.saysThatItIsAtRest(Connection.LOOKS_TO_BE_SURE, this::isAlive);
    }

    @Override
    public long cpuMillis() {
        return cpu.millis();
    }

    @Override
    public boolean isAlive() {
        return thread.isAlive();
    }

    @Override
    public Ending death() {
        return new Ending.Crashed("the worker's thread in the judge's JVM has ended");
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}

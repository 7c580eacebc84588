package zorgian.lab.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import zorgian.lab.clock.CpuTime;
import zorgian.lab.worker.Worker;

/** A worker on threads of the judge's own JVM, so that a debugger stops in student code. What comes of it is not a grade. */
final class ThisJvm extends WorkerHandle {

    private final Pipe toWorker;
    private final Thread thread;
    private final CpuTime cpu = new CpuTime(ProcessHandle.current());

    private ThisJvm(Connection connection, Pipe toWorker, Thread thread) {
        super(connection);
        this.toWorker = toWorker;
        this.thread = thread;
    }

    static ThisJvm start() throws IOException {
        byte[] key = new byte[32];
        Pipe toWorker = new Pipe();
        Pipe toJudge = new Pipe();
        Connection connection = new Connection(toJudge.source(), toWorker.sink(), key);
        Thread thread = new Thread(() -> {
            try {
                Worker.serveInThisJvm(toWorker.source(), toJudge.sink(), key);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }, "worker in the judge's JVM");
        thread.setDaemon(true);
        thread.start();
        connection.awaitHello(thread::isAlive);
        return new ThisJvm(connection, toWorker, thread);
    }

    @Override
    boolean atRest() throws IOException {
        return saysThatItIsAtRest(1);
    }

    @Override
    boolean isSurelyAtRest() throws IOException {
        return saysThatItIsAtRest(Connection.LOOKS_TO_BE_SURE);
    }

    @Override
    long cpuMillis() {
        return cpu.millis();
    }

    @Override
    boolean isAlive() {
        return thread.isAlive();
    }

    @Override
    Ending death() {
        return new Ending.Crashed("the worker's thread in the judge's JVM has ended");
    }

    @Override
    public void close() {
        toWorker.close();
    }
}

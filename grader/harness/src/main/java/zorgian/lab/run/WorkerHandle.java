package zorgian.lab.run;

import java.io.Closeable;
import java.io.IOException;
import zorgian.lab.channel.Frame;
import zorgian.lab.channel.FrameType;

/** A worker as the judge sees it. For one thread at a time. */
abstract class WorkerHandle implements Closeable {

    private final Connection connection;

    WorkerHandle(Connection connection) {
        this.connection = connection;
    }

    final void send(Frame frame) throws IOException {
        connection.send(frame);
    }

    /** The next frame if it has come, else null; never waits. */
    final Frame poll() throws IOException {
        return connection.poll();
    }

    /** Sends a question and waits for its answer, 10 s at most; null if there is none. */
    final Frame ask(Frame question, FrameType answer) throws IOException {
        return connection.ask(question, answer, this::isAlive);
    }

    /** Whether every thread of the worker is at rest, as the worker itself says from Thread.State over so many looks of 20 ms each. */
    final boolean saysThatItIsAtRest(int looks) throws IOException {
        return connection.saysThatItIsAtRest(looks, this::isAlive);
    }

    /** From now on connections on this port of the loopback interface are looked at, too, where the machine shows them. */
    void serves(int port) {
    }

    /** A new run begins, which serves no port yet. */
    void servesNothing() {
    }

    /** Whether every thread of the worker is at rest: none runs, and none will without the lab clock. */
    abstract boolean atRest() throws IOException;

    /** Looks once more, as closely as it can, before the program is said to be stuck for good. */
    abstract boolean isSurelyAtRest() throws IOException;

    /** CPU time since it began, in ms. */
    abstract long cpuMillis();

    abstract boolean isAlive();

    /** How it ended; only once it is not alive. */
    abstract Ending death();

    /** Ends it at once, whatever it does. */
    @Override
    public abstract void close();
}

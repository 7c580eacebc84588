package zorgian.lab.run;

import java.io.Closeable;
import java.io.IOException;
import zorgian.lab.channel.Frame;
import zorgian.lab.channel.FrameType;

/** A worker as the judge sees it. For one thread at a time. */
interface WorkerHandle extends Closeable {

    void send(Frame frame) throws IOException;

    /** The next frame if it has come, else null; never waits. */
    Frame poll() throws IOException;

    /** Sends a question and waits for its answer, 10 s at most; null if there is none. */
    Frame ask(Frame question, FrameType answer) throws IOException;

    /** Whether every thread of the worker is at rest: none runs, and none will without the lab clock. */
    boolean atRest() throws IOException;

    /** Looks once more, as closely as it can, before the program is said to be stuck for good. */
    boolean isSurelyAtRest() throws IOException;

    /** CPU time since it began, in ms. */
    long cpuMillis();

    boolean isAlive();

    /** How it ended; only once it is not alive. */
    Ending death();

    /** Ends it at once, whatever it does. */
    @Override
    void close();
}

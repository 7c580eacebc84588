package zorgian.lab.run;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import zorgian.lab.channel.Frame;
import zorgian.lab.channel.FrameReader;
import zorgian.lab.channel.FrameType;
import zorgian.lab.channel.FrameWriter;

/** The judge's end of the channel to a worker. */
final class Connection {

    static final long BETWEEN_LOOKS_NANOS = 50_000;
    static final int LOOKS_TO_BE_SURE = 15;

    private final FrameReader reader;
    private final FrameWriter writer;
    private final Deque<Frame> kept = new ArrayDeque<>();

    Connection(InputStream fromWorker, OutputStream toWorker, byte[] key) {
        this.reader = new FrameReader(new BufferedInputStream(fromWorker), key, 'w');
        this.writer = new FrameWriter(toWorker, key, 'j');
    }

    void send(Frame frame) throws IOException {
        writer.write(frame);
    }

    Frame poll() throws IOException {
        Frame frame = kept.poll();
        return frame != null ? frame : reader.poll();
    }

    /** Waits until the worker says that it is up: before that, its threads may seem at rest although it has not read what it was sent. */
    void awaitHello(BooleanSupplier alive) throws IOException {
        Frame hello = await(FrameType.HELLO, alive, 60);
        if (hello == null) {
            throw new IOException("a worker did not come up");
        }
    }

    /**
     * Sends a question and waits for its answer; what else comes meanwhile is kept for {@link #poll}.
     *
     * @return the answer, or null if there is none within 10 s or the worker has gone
     * @throws WorkerFault if the worker says that it cannot answer
     */
    Frame ask(Frame question, FrameType answer, BooleanSupplier alive) throws IOException {
        send(question);
        return await(answer, alive, 10);
    }

    private Frame await(FrameType answer, BooleanSupplier alive, int seconds) throws IOException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (System.nanoTime() < end) {
            boolean wasAlive = alive.getAsBoolean();
            Frame frame = reader.poll();
            if (frame == null && !wasAlive) {
                return null;
            } else if (frame == null) {
                LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
            } else if (frame.type() == answer) {
                return frame;
            } else if (frame.type() == FrameType.FAULT) {
                throw new WorkerFault(frame);
            } else {
                kept.add(frame);
            }
        }
        return null;
    }

    /** Whether the worker says that it has been at rest over so many looks of 20 ms each, and nothing came from it meanwhile. */
    boolean saysThatItIsAtRest(int looks, BooleanSupplier alive) throws IOException {
        for (int look = 0; look < looks; look++) {
            Frame answer = ask(Frame.of(FrameType.REST), FrameType.AT_REST, alive);
            if (answer == null || !answer.flag(0) || !kept.isEmpty()) {
                return false;
            }
        }
        return true;
    }
}

package zorgian.lab.process;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import zorgian.lab.channel.Frame;
import zorgian.lab.channel.FrameReader;
import zorgian.lab.channel.FrameType;
import zorgian.lab.channel.FrameWriter;
import zorgian.lab.sandbox.Access;
import zorgian.lab.sandbox.Sandbox;
import zorgian.lab.sandbox.Starter;

/**
 * A JVM of ours that says HELLO and then answers frames, over its standard input and output; what it writes to standard error is dropped.
 * For one thread at a time.
 */
public final class Peer implements Closeable {

    private static final int KEY = 32;

    private final Process process;
    private final FrameReader reader;
    private final FrameWriter writer;
    private Frame hello;
    /** The JVM, and what stands around it as its sandbox. */
    private List<ProcessHandle> family = List.of();

    private Peer(Process process, byte[] key) {
        this.process = process;
        this.reader = new FrameReader(new BufferedInputStream(process.getInputStream(), 1 << 16), key, 'w');
        this.writer = new FrameWriter(process.getOutputStream(), key, 'j');
    }

    /**
     * Starts it and waits until it is up. The first {@value #KEY} bytes of its input are the secret that frames are sealed with.
     *
     * @param core what its command begins with, see {@link Cores}; may be empty
     * @param sandbox what it runs in
     * @param java the command
     * @param access what it may use of the machine
     * @param patience how long it may take to come up
     * @throws IOException if it cannot be started or does not come up
     */
    public static Peer start(List<String> core, Sandbox sandbox, List<String> java, Access access, Duration patience) throws IOException {
        List<String> command = new ArrayList<>(core);
        command.addAll(sandbox.around(java, access));
        Process process = Starter.start(new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD));
        byte[] key = new byte[KEY];
        new SecureRandom().nextBytes(key);
        Peer peer = new Peer(process, key);
        try {
            OutputStream in = process.getOutputStream();
            in.write(key);
            in.flush();
            peer.hello = peer.take(peer.deadline(patience, patience));
        } catch (IOException e) {
            peer.hello = null;
        }
        if (peer.hello == null || peer.hello.type() != FrameType.HELLO) {
            peer.close();
            throw new IOException("a process did not come up (sandbox: " + sandbox.name() + "): " + String.join(" ", java));
        }
        peer.family = Stream.concat(Stream.of(process.toHandle()), process.descendants()).toList();
        return peer;
    }

    /** What it said when it was up. */
    public Frame hello() {
        return hello;
    }

    /** @throws IOException if it has gone */
    public void send(Frame frame) throws IOException {
        writer.write(frame);
    }

    /** Ends it when it takes longer, or more CPU time, than that. */
    public Deadline deadline(Duration wall, Duration cpu) {
        return new Deadline(this::cpuMillis, this::close, wall, cpu);
    }

    /**
     * The next frame; null if the deadline has ended it before.
     *
     * @throws IOException if it has gone, or something else wrote to its channel
     */
    public Frame take(Deadline deadline) throws IOException {
        deadline.begin();
        try {
            return reader.take();
        } catch (EOFException e) {
            if (deadline.endedByWall() || deadline.endedByCpu()) {
                return null;
            }
            throw e;
        } finally {
            deadline.over();
        }
    }

    /** Its CPU time so far, in ms; 0 where the operating system does not tell. */
    public long cpuMillis() {
        return family.stream().mapToLong(each -> each.info().totalCpuDuration().map(Duration::toMillis).orElse(0L)).sum();
    }

    /**
     * What it ended with, once its channel is broken; nothing if it has not ended after two seconds.
     *
     * @throws InterruptedException if the calling thread is interrupted meanwhile
     */
    public OptionalInt exitCode() throws InterruptedException {
        return process.waitFor(2, TimeUnit.SECONDS) ? OptionalInt.of(process.exitValue()) : OptionalInt.empty();
    }

    /** Ends it at once, whatever it does. */
    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}

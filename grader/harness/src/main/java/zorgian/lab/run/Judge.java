package zorgian.lab.run;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import zorgian.lab.channel.ForgedFrameException;
import zorgian.lab.channel.Frame;
import zorgian.lab.channel.FrameType;

/**
 * Runs one scenario in a worker and holds its lab clock: reads what arrives, and when every thread of the worker is at rest and nothing is unread, lets time
 * pass until the next thing is due. At rest with nothing due, the program is stuck, and that is known at once.
 */
final class Judge {

    private static final long CPU_LOOK_NANOS = 50_000_000;

    private final WorkerHandle worker;
    private final Limits limits;
    private final Traced traced;
    private final Protocol protocol;
    private long progressNanos;
    private long progressCpu = -1;
    private long nextCpuLook;
    private long realTimeSince = -1;
    private boolean readSomething;
    private boolean byRealTime;

    Judge(WorkerHandle worker, Limits limits, Traced traced, long seed) {
        this.worker = worker;
        this.limits = limits;
        this.traced = traced;
        this.protocol = new Protocol(seed);
    }

    /** Plays what the frame says; the worker must be idle. */
    Transcript play(Frame play) {
        try {
            worker.servesNothing();
            worker.send(play);
            Ending ending = untilDone();
            return ending instanceof Ending.Finished ? finish(ending) : protocol.transcript(ending, List.of(), printed(ending), tracing(ending));
        } catch (WorkerFault e) {
            return protocol.transcript(e.ending(), List.of(), "", Tracing.NONE);
        } catch (ForgedFrameException e) {
            return protocol.transcript(new Ending.Crashed(e.getMessage()), List.of(), "", Tracing.NONE);
        } catch (IOException e) {
            return protocol.transcript(ofLostWorker(e), List.of(), "", Tracing.NONE);
        }
    }

    /** Whether the ending was told from real time, which a very busy machine can use up. */
    boolean toldByRealTime() {
        return byRealTime;
    }

    private Ending untilDone() throws IOException {
        progress();
        while (true) {
            Ending ending = readAll();
            if (ending != null) {
                return ending;
            }
            if (!worker.atRest()) {
                ending = patience();
                if (ending != null) {
                    return ending;
                }
                LockSupport.parkNanos(Connection.BETWEEN_LOOKS_NANOS);
                continue;
            }
            ending = readAll();
            if (ending != null) {
                return ending;
            }
            if (!readSomething) {
                ending = advance();
                if (ending != null) {
                    return ending;
                }
            }
        }
    }

    /** Reads whatever has arrived; an ending if that is it. */
    private Ending readAll() throws IOException {
        readSomething = false;
        boolean alive = worker.isAlive();
        for (Frame frame = worker.poll(); frame != null; frame = worker.poll()) {
            readSomething = true;
            if (frame.type() == FrameType.FAULT) {
                throw new WorkerFault(frame);
            }
            if (frame.type() == FrameType.SERVES) {
                worker.serves(Math.toIntExact(frame.number(0)));
            } else {
                protocol.read(frame);
            }
            if (protocol.events() > limits.events()) {
                break;
            }
        }
        if (readSomething) {
            progress();
        }
        if (protocol.isDone()) {
            return protocol.finished();
        }
        if (protocol.events() > limits.events()) {
            return new Ending.Spinning("no end in " + limits.events() + " events", List.of());
        }
        return alive ? null : worker.death();
    }

    private void progress() {
        progressNanos = System.nanoTime();
        progressCpu = -1;
        nextCpuLook = progressNanos + CPU_LOOK_NANOS;
        realTimeSince = -1;
    }

    /** At rest, and nothing unread: lets time pass, or finds that nothing will ever move again. */
    private Ending advance() throws IOException {
        Frame release = protocol.advance();
        if (release != null) {
            worker.send(release);
            progress();
            if (protocol.timeoutsInARow() > limits.timeouts()) {
                return new Ending.Spinning("nothing but time-outs, " + limits.timeouts() + " in a row", look());
            }
            return null;
        }
        if (!worker.isSurelyAtRest()) {
            return null;
        }
        List<ThreadReport> threads = look();
        if (threads.stream().anyMatch(ThreadReport::waitsInRealTime)) {
            if (realTimeSince < 0) {
                realTimeSince = System.nanoTime();
            }
            if (System.nanoTime() - realTimeSince < limits.realTime().toNanos()) {
                LockSupport.parkNanos(CPU_LOOK_NANOS);
                return null;
            }
        }
        return new Ending.Stuck(threads);
    }

    /** @throws IOException if the worker does not answer, mostly because it is just ending: then it was not at rest for good */
    private List<ThreadReport> look() throws IOException {
        return ThreadReport.of(ask(FrameType.LOOK, FrameType.STACKS).list(0));
    }

    /** Not at rest: an ending if that has been so for too long. */
    private Ending patience() throws IOException {
        long nanos = System.nanoTime();
        if (nanos < nextCpuLook) {
            return null;
        }
        nextCpuLook = nanos + CPU_LOOK_NANOS;
        long cpu = worker.cpuMillis();
        if (progressCpu < 0) {
            progressCpu = cpu;
        } else if (cpu - progressCpu > limits.cpu().toMillis() / 4 && letGo()) {
            progress();
        } else if (cpu - progressCpu > limits.cpu().toMillis()) {
            return new Ending.Spinning("no progress in " + limits.cpu().toMillis() + " ms of CPU time", look());
        }
        if (nanos - progressNanos > limits.wall().toNanos()) {
            byRealTime = true;
            return new Ending.Spinning("no progress in " + limits.wall().toSeconds() + " s of real time", look());
        }
        return null;
    }

    /** Somebody is busy, and may be busy waiting for just the thread that lets others go first: lets that one go. False if there is none. */
    private boolean letGo() throws IOException {
        Frame turn = protocol.turn();
        if (turn != null) {
            worker.send(turn);
        }
        return turn != null;
    }

    /** The scenario is over: lets everything come to rest at this tick, those too who let others go first, then asks who is still there. */
    private Transcript finish(Ending ending) throws IOException {
        do {
            progress();
            while (!worker.atRest() && patience() == null) {
                LockSupport.parkNanos(Connection.BETWEEN_LOOKS_NANOS);
            }
            readAll();
        } while (protocol.events() <= limits.events() && letGo());
        Tracing tracing = tracing(ending);
        Frame ready = ask(FrameType.END, FrameType.READY);
        List<String> left = ready.list(0);
        boolean clean = ready.flag(1);
        return protocol.transcript(ending, left.isEmpty() && !clean ? List.of("a thread of the scenario") : left, ready.text(2), tracing);
    }

    /** What the trace tells, where there is still somebody to ask. */
    private Tracing tracing(Ending ending) throws IOException {
        if (!(ending instanceof Ending.Finished || ending instanceof Ending.Stuck || ending instanceof Ending.Spinning)) {
            return Tracing.NONE;
        }
        try {
            return traced.read(ask(FrameType.TRACE, FrameType.TRACED)).of(ending);
        } catch (SilentWorker | WorkerFault e) {
            if (ending instanceof Ending.Finished) {
                throw e;
            }
            return Tracing.NONE;
        }
    }

    /** What a program has printed that does not end. */
    private String printed(Ending ending) throws IOException {
        if (!(ending instanceof Ending.Stuck || ending instanceof Ending.Spinning)) {
            return "";
        }
        try {
            return ask(FrameType.OUTPUT, FrameType.PRINTED).text(0);
        } catch (SilentWorker | WorkerFault e) {
            return "";
        }
    }

    /** The answer to a question that the worker's own thread answers, unless student code keeps it from that, or ends it. */
    private Frame ask(FrameType question, FrameType answer) throws IOException {
        Frame frame = worker.ask(Frame.of(question), answer);
        if (frame == null) {
            throw new SilentWorker(question);
        }
        return frame;
    }

    private Ending ofLostWorker(IOException e) {
        // The pipe breaks before the process is reaped: give that a moment.
        long end = System.nanoTime() + 2_000_000_000L;
        while (worker.isAlive() && System.nanoTime() < end) {
            LockSupport.parkNanos(Connection.BETWEEN_LOOKS_NANOS);
        }
        byRealTime |= worker.isAlive() && e instanceof SilentWorker;
        return worker.isAlive() ? new Ending.Crashed("the program kept the worker from answering: " + e.getMessage()) : worker.death();
    }
}

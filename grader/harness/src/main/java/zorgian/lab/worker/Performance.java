package zorgian.lab.worker;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import zorgian.lab.channel.Frame;
import zorgian.lab.channel.FrameType;
import zorgian.lab.hook.LabWaits;
import zorgian.lab.scenario.Body;
import zorgian.lab.scenario.Outcome;
import zorgian.lab.scenario.Stage;
import zorgian.lab.trace.Bodies;
import zorgian.lab.trace.Calls;
import zorgian.lab.trace.Threads;
import zorgian.lab.worker.Pending.Kind;

/** One run of a scenario in this worker: tells the judge what happens and parks threads until the judge says that their time has come. */
final class Performance implements Stage, LabWaits {

    private static final int LONGEST_NAME = 100;

    private final Line toJudge;
    private final Map<Long, Pending> waiting = new ConcurrentHashMap<>();
    private final Set<Thread> clients = Collections.newSetFromMap(Collections.synchronizedMap(new IdentityHashMap<>()));
    private final AtomicLong ids = new AtomicLong();
    private volatile long now;

    Performance(Line toJudge) {
        this.toJudge = toJudge;
    }

    @Override
    public void work(String label, long ticks) throws InterruptedException {
        Calls.works("begins", label);
        park(Kind.WORK, label, ticks);
        Calls.works("ends", label);
    }

    @Override
    public void pause(long ticks) throws InterruptedException {
        park(Kind.PAUSE, "", ticks);
    }

    @Override
    public void settle() throws InterruptedException {
        park(Kind.SETTLE, "", 0);
    }

    @Override
    public void serves(int port) {
        toJudge.send(Frame.of(FrameType.SERVES, port));
    }

    @Override
    public long now() {
        return now;
    }

    @Override
    public void sleep(long ticks) throws InterruptedException {
        park(Kind.TIMEOUT, "", ticks);
    }

    @Override
    public void letOthersGoFirst(String rank) {
        Pending pending = begin(Kind.TURN, rank, 0);
        boolean interrupted = false;
        while (!pending.isReleased()) {
            LockSupport.park(pending);
            interrupted |= Thread.interrupted();
        }
        end(pending);
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public Object begin(long ticks) {
        return begin(Kind.TIMEOUT, "", ticks);
    }

    @Override
    public boolean end(Object wait) {
        return end((Pending) wait);
    }

    @Override
    public void note(String key, Object plain) {
        toJudge.send(Frame.of(FrameType.NOTE, key, "PUT", plain));
    }

    @Override
    public void append(String key, Object plain) {
        toJudge.send(Frame.of(FrameType.NOTE, key, "APPEND", plain));
    }

    @Override
    public void tally(String key) {
        toJudge.send(Frame.of(FrameType.NOTE, key, "TALLY", null));
    }

    @Override
    public <T> Outcome<T> call(String name, Callable<T> body) {
        long number = ids.incrementAndGet();
        toJudge.send(Frame.of(FrameType.CALL, number, name));
        Calls.Call call = Calls.begin(name);
        T value = null;
        Throwable thrown = null;
        try {
            value = body.call();
        } catch (Throwable t) {
            thrown = t;
        }
        Calls.end(call);
        toJudge.send(Frame.of(FrameType.RETURN, number, Failures.plain(thrown), Thread.currentThread().isInterrupted()));
        settleWhateverComes();
        toJudge.send(Frame.of(FrameType.SETTLED, number));
        return new Outcome<>(value, thrown);
    }

    private void settleWhateverComes() {
        boolean interrupted = Thread.interrupted();
        boolean settled = false;
        while (!settled) {
            try {
                settle();
                settled = true;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public Thread client(String name, Body body) {
        Thread thread = new Thread(() -> {
            Bodies.enter(null);
            try {
                body.run();
            } catch (Throwable t) {
                toJudge.send(Frame.of(FrameType.NOTE, name, "FAILURE", Failures.plain(t)));
            } finally {
                Bodies.exit(null);
            }
        }, name);
        clients.add(thread);
        Threads.start(thread, 0);
        thread.start();
        return thread;
    }

    /** Parks until so many ticks have passed; work, pauses and the sleeps of student code. */
    void park(Kind kind, String label, long ticks) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        Pending pending = begin(kind, label, ticks);
        while (!pending.isReleased()) {
            LockSupport.park(pending);
            if (!pending.isReleased() && Thread.interrupted()) {
                end(pending);
                throw new InterruptedException();
            }
        }
        end(pending);
    }

    /** Tells the judge that this thread waits; to be followed by {@link #end} on the same thread. */
    Pending begin(Kind kind, String label, long ticks) {
        if (ticks < 0) {
            throw new IllegalArgumentException("lab time runs forward only, not by " + ticks + " ticks");
        }
        Pending pending = new Pending(ids.incrementAndGet(), kind);
        waiting.put(pending.id, pending);
        toJudge.send(Frame.of(FrameType.PENDING, pending.id, kind.name(), threadName(), label, ticks));
        return pending;
    }

    /** @return whether the judge had released it before */
    boolean end(Pending pending) {
        waiting.remove(pending.id);
        boolean released = pending.end();
        if (!released) {
            toJudge.send(Frame.of(FrameType.WITHDRAWN, pending.id));
        }
        return released;
    }

    /** The judge says: this one's time has come, and it is this tick now. */
    void release(long id, long tick) {
        now = tick;
        Pending pending = waiting.get(id);
        if (pending != null) {
            pending.release();
        }
    }

    /** Whether every thread whose time has come has gone on: one that was woken and has no core yet still looks as if it waited. */
    boolean allReleasedHaveGoneOn() {
        return waiting.values().stream().noneMatch(Pending::isReleased);
    }

    private static String threadName() {
        Thread thread = Thread.currentThread();
        String name = thread.getName().isEmpty() ? "thread " + RealThread.id(thread) : thread.getName();
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }

    boolean isClient(Thread thread) {
        return clients.contains(thread);
    }
}

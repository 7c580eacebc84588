package zorgian.deadlock;

import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** For at most 64 instruments. */
public final class Laboratory {

    private final List<Instrument> shelf;
    private final AtomicLong inUse = new AtomicLong();
    private final Queue<Thread> waiting = new ConcurrentLinkedQueue<>();

    public Laboratory(List<Instrument> instruments) {
        instruments.forEach(instrument -> Objects.requireNonNull(instrument, "An instrument is null"));
        shelf = List.copyOf(Objects.requireNonNull(instruments, "There is no list of instruments"));
        maskOf(shelf);
    }

    public <R> R run(Experiment<R> experiment) throws Exception {
        long mask = maskOf(experiment.needs());
        reserve(mask);
        int taken = 0;
        try {
            for (Instrument instrument : experiment.needs()) {
                instrument.take();
                taken++;
            }
            return experiment.work().call();
        } finally {
            experiment.needs().subList(0, taken).forEach(Instrument::giveBack);
            inUse.getAndUpdate(bits -> bits & ~mask);
            waiting.forEach(LockSupport::unpark);
        }
    }

    private void reserve(long mask) throws InterruptedException {
        Thread me = Thread.currentThread();
        waiting.add(me);
        try {
            long bits = inUse.get();
            while ((bits & mask) != 0) {
                LockSupport.park(this);
                if (Thread.interrupted()) {
                    throw new InterruptedException("interrupted while waiting for instruments");
                }
                bits = inUse.get();
            }
            inUse.set(bits | mask);
        } finally {
            waiting.remove(me);
        }
    }

    private long maskOf(List<Instrument> instruments) {
        long mask = 0;
        for (Instrument instrument : instruments) {
            int place = shelf.indexOf(instrument);
            if (place < 0 || (mask & 1L << place) != 0) {
                throw new IllegalArgumentException("Not here, or named twice: " + instrument.name());
            }
            mask |= 1L << place;
        }
        return mask;
    }
}

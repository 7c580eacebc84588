package zorgian.deadlock;

import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.StampedLock;

public final class Laboratory {

    private final List<Instrument> shelf;
    private final StampedLock lock = new StampedLock();
    private final Queue<Thread> waiting = new ConcurrentLinkedQueue<>();
    private BigInteger inUse = BigInteger.ZERO;

    public Laboratory(List<Instrument> instruments) {
        instruments.forEach(instrument -> Objects.requireNonNull(instrument, "An instrument is null"));
        shelf = List.copyOf(Objects.requireNonNull(instruments, "There is no list of instruments"));
        maskOf(shelf);
    }

    public <R> R run(Experiment<R> experiment) throws Exception {
        BigInteger mask = maskOf(experiment.needs());
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
            long stamp = lock.writeLock();
            inUse = inUse.andNot(mask);
            lock.unlockWrite(stamp);
            waiting.forEach(LockSupport::unpark);
        }
    }

    private void reserve(BigInteger mask) throws InterruptedException {
        Thread me = Thread.currentThread();
        // In line before the first look: who gives back later than that unparks this thread.
        waiting.add(me);
        try {
            while (isSurelyBusy(mask) || !isReserved(mask)) {
                LockSupport.park(this);
                if (Thread.interrupted()) {
                    throw new InterruptedException("interrupted while waiting for instruments");
                }
            }
        } finally {
            waiting.remove(me);
        }
    }

    private boolean isSurelyBusy(BigInteger mask) {
        long stamp = lock.tryOptimisticRead();
        if (stamp == 0) {
            return false;
        }
        boolean busy = inUse.and(mask).signum() != 0;
        return lock.validate(stamp) && busy;
    }

    private boolean isReserved(BigInteger mask) {
        long stamp = lock.writeLock();
        try {
            boolean free = inUse.and(mask).signum() == 0;
            inUse = free ? inUse.or(mask) : inUse;
            return free;
        } finally {
            lock.unlockWrite(stamp);
        }
    }

    private BigInteger maskOf(List<Instrument> instruments) {
        BigInteger mask = BigInteger.ZERO;
        for (Instrument instrument : instruments) {
            int place = shelf.indexOf(instrument);
            if (place < 0 || mask.testBit(place)) {
                throw new IllegalArgumentException("Not here, or named twice: " + instrument.name());
            }
            mask = mask.setBit(place);
        }
        return mask;
    }
}

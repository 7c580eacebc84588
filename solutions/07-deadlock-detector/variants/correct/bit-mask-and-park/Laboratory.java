package zorgian.deadlock;

import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

/** For at most 64 instruments, which is more than the building has rooms. */
public final class Laboratory {

    private final List<Instrument> shelf;
    private final AtomicReference<BigInteger> inUse = new AtomicReference<>(BigInteger.ZERO);
    private final Queue<Thread> waiting = new ConcurrentLinkedQueue<>();

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
            for (int i = 0; i < taken; i++) {
                experiment.needs().get(i).giveBack();
            }
            inUse.getAndUpdate(bits -> bits.andNot(mask));
            waiting.forEach(LockSupport::unpark);
        }
    }

    private void reserve(BigInteger mask) throws InterruptedException {
        Thread me = Thread.currentThread();
        waiting.add(me);
        try {
            while (!reserved(mask)) {
                LockSupport.park(this);
                if (Thread.interrupted()) {
                    throw new InterruptedException("interrupted while waiting for instruments");
                }
            }
        } finally {
            waiting.remove(me);
        }
    }

    private boolean reserved(BigInteger mask) {
        while (true) {
            BigInteger bits = inUse.get();
            if (bits.and(mask).signum() != 0) {
                return false;
            }
            if (inUse.compareAndSet(bits, bits.or(mask))) {
                return true;
            }
        }
    }

    private BigInteger maskOf(List<Instrument> instruments) {
        BigInteger mask = BigInteger.ZERO;
        for (Instrument instrument : instruments) {
            int place = shelf.indexOf(instrument);
            if (place < 0) {
                throw new IllegalArgumentException("No such instrument here: " + instrument.name());
            }
            if (mask.testBit(place)) {
                throw new IllegalArgumentException("Named twice: " + instrument.name());
            }
            mask = mask.setBit(place);
        }
        return mask;
    }
}

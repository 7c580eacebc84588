package zorgian.deadlock;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public final class Laboratory {

    private final List<Instrument> shelf;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final BitSet inUse = new BitSet();

    public Laboratory(List<Instrument> instruments) {
        instruments.forEach(instrument -> Objects.requireNonNull(instrument, "An instrument is null"));
        shelf = List.copyOf(Objects.requireNonNull(instruments, "instruments"));
        bits(shelf);
    }

    public <R> R run(Experiment<R> experiment) throws Exception {
        BitSet needs = bits(experiment.needs());
        lock.lockInterruptibly();
        try {
            while (inUse.intersects(needs)) {
                changed.await();
            }
            inUse.or(needs);
        } finally {
            lock.unlock();
        }
        int taken = 0;
        try {
            for (Instrument instrument : experiment.needs()) {
                instrument.take();
                taken++;
            }
            return experiment.work().call();
        } finally {
            experiment.needs().subList(0, taken).forEach(Instrument::giveBack);
            lock.lock();
            try {
                inUse.andNot(needs);
                changed.signalAll();
            } finally {
                lock.unlock();
            }
        }
    }

    private BitSet bits(List<Instrument> instruments) {
        BitSet bits = new BitSet();
        for (Instrument instrument : instruments) {
            int place = shelf.indexOf(instrument);
            if (place < 0) {
                throw new IllegalArgumentException("There is no such " + instrument.name() + " here");
            }
            if (bits.get(place)) {
                throw new IllegalArgumentException("There is only one such " + instrument.name());
            }
            bits.set(place);
        }
        return bits;
    }
}

package zorgian.deadlock;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public final class Laboratory {

    private final Map<Instrument, ReentrantLock> locks = new HashMap<>();
    private final ReentrantLock gate = new ReentrantLock();
    private final Condition changed = gate.newCondition();

    public Laboratory(List<Instrument> instruments) {
        instruments.forEach(instrument -> Objects.requireNonNull(instrument, "An instrument is null"));
        for (Instrument instrument : instruments) {
            if (locks.put(instrument, new ReentrantLock()) != null) {
                throw new IllegalArgumentException("Twice on the shelf: " + instrument.name());
            }
        }
    }

    public <R> R run(Experiment<R> experiment) throws Exception {
        List<Instrument> needs = experiment.needs();
        if (!locks.keySet().containsAll(needs) || Set.copyOf(needs).size() < needs.size()) {
            throw new IllegalArgumentException("Something from elsewhere, or something twice: " + needs);
        }
        lockAll(needs);
        int taken = 0;
        try {
            for (Instrument instrument : needs) {
                instrument.take();
                taken++;
            }
            return experiment.work().call();
        } finally {
            needs.subList(0, taken).forEach(Instrument::giveBack);
            unlockAll(needs);
        }
    }

    private void lockAll(List<Instrument> needs) throws InterruptedException {
        gate.lockInterruptibly();
        try {
            while (needs.stream().anyMatch(instrument -> locks.get(instrument).isLocked())) {
                changed.await();
            }
            // Nobody waits here: all are free, and whoever wants one has to come through the gate.
            needs.forEach(instrument -> locks.get(instrument).lock());
        } finally {
            gate.unlock();
        }
    }

    private void unlockAll(List<Instrument> needs) {
        gate.lock();
        try {
            needs.forEach(instrument -> locks.get(instrument).unlock());
            changed.signalAll();
        } finally {
            gate.unlock();
        }
    }
}

package zorgian.deadlock;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;

public final class Laboratory {

    /** One lock for each instrument, in the order of the shelf. An instrument is taken only when all locks are there. */
    private final Map<Instrument, ReentrantLock> locks = new LinkedHashMap<>();

    public Laboratory(List<Instrument> instruments) {
        instruments.forEach(instrument -> Objects.requireNonNull(instrument, "An instrument is null"));
        for (Instrument instrument : instruments) {
            if (locks.put(instrument, new ReentrantLock()) != null) {
                throw new IllegalArgumentException("Twice on the shelf: " + instrument.name());
            }
        }
    }

    public <R> R run(Experiment<R> experiment) throws Exception {
        check(experiment.needs());
        Deque<ReentrantLock> locked = new ArrayDeque<>();
        Deque<Instrument> taken = new ArrayDeque<>();
        try {
            for (Instrument instrument : inOrder(experiment.needs())) {
                ReentrantLock lock = locks.get(instrument);
                lock.lockInterruptibly();
                locked.push(lock);
            }
            for (Instrument instrument : experiment.needs()) {
                instrument.take();
                taken.push(instrument);
            }
            return experiment.work().call();
        } finally {
            taken.forEach(Instrument::giveBack);
            locked.forEach(ReentrantLock::unlock);
        }
    }

    private void check(List<Instrument> needs) {
        if (!locks.keySet().containsAll(needs) || Set.copyOf(needs).size() < needs.size()) {
            throw new IllegalArgumentException("Something from elsewhere, or something twice: " + needs);
        }
    }

    private List<Instrument> inOrder(List<Instrument> needs) {
        return needs;
    }
}

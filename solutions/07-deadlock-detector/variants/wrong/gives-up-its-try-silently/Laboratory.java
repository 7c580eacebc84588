package zorgian.deadlock;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public final class Laboratory {

    private final Set<Instrument> all = Collections.newSetFromMap(new IdentityHashMap<>());
    private final ConcurrentMap<Instrument, Boolean> reserved = new ConcurrentHashMap<>();
    private long changes;
    private final Object lock = new Object();

    public Laboratory(List<Instrument> instruments) {
        Objects.requireNonNull(instruments, "A laboratory without a list of instruments");
        for (Instrument instrument : instruments) {
            Objects.requireNonNull(instrument, "An instrument is null");
            if (!all.add(instrument)) {
                throw new IllegalArgumentException("The instrument " + instrument.name() + " is in the list twice");
            }
        }
    }

    public <R> R run(Experiment<R> experiment) throws Exception {
        Objects.requireNonNull(experiment, "The experiment is null");
        Set<Instrument> needs = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Instrument instrument : experiment.needs()) {
            if (!all.contains(instrument)) {
                throw new IllegalArgumentException("The instrument " + instrument.name() + " is not of this laboratory");
            }
            if (!needs.add(instrument)) {
                throw new IllegalArgumentException("The instrument " + instrument.name() + " is needed twice");
            }
        }
        reserve(needs);
        Deque<Instrument> taken = new ArrayDeque<>();
        try {
            for (Instrument instrument : experiment.needs()) {
                instrument.take();
                taken.push(instrument);
            }
            return experiment.work().call();
        } finally {
            taken.forEach(Instrument::giveBack);
            release(needs);
        }
    }

    private void reserve(Set<Instrument> needs) throws InterruptedException {
        while (true) {
            long before;
            synchronized (lock) {
                before = changes;
            }
            if (tryReserve(needs)) {
                return;
            }
            synchronized (lock) {
                while (changes == before) {
                    lock.wait();
                }
            }
        }
    }

    private boolean tryReserve(Set<Instrument> needs) {
        List<Instrument> mine = new ArrayList<>();
        for (Instrument instrument : needs) {
            if (reserved.putIfAbsent(instrument, true) != null) {
                mine.forEach(reserved::remove);
                return false;
            }
            mine.add(instrument);
        }
        return true;
    }

    private void release(Set<Instrument> needs) {
        needs.forEach(reserved::remove);
        synchronized (lock) {
            changes++;
            lock.notifyAll();
        }
    }
}

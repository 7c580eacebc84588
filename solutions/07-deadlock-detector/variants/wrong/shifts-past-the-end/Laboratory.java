package zorgian.deadlock;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

public final class Laboratory {

    private final Map<Instrument, Integer> places = new IdentityHashMap<>();
    private long reserved;
    private final Object lock = new Object();

    public Laboratory(List<Instrument> instruments) {
        Objects.requireNonNull(instruments, "A laboratory without a list of instruments");
        for (Instrument instrument : instruments) {
            Objects.requireNonNull(instrument, "An instrument is null");
            if (places.putIfAbsent(instrument, places.size()) != null) {
                throw new IllegalArgumentException("The instrument " + instrument.name() + " is in the list twice");
            }
        }
    }

    public <R> R run(Experiment<R> experiment) throws Exception {
        Objects.requireNonNull(experiment, "The experiment is null");
        Set<Instrument> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        long needs = 0;
        for (Instrument instrument : experiment.needs()) {
            Integer place = places.get(instrument);
            if (place == null) {
                throw new IllegalArgumentException("The instrument " + instrument.name() + " is not of this laboratory");
            }
            if (!seen.add(instrument)) {
                throw new IllegalArgumentException("The instrument " + instrument.name() + " is needed twice");
            }
            needs |= 1L << place;
        }
        synchronized (lock) {
            while ((reserved & needs) != 0) {
                lock.wait();
            }
            reserved |= needs;
        }
        Deque<Instrument> taken = new ArrayDeque<>();
        try {
            for (Instrument instrument : experiment.needs()) {
                instrument.take();
                taken.push(instrument);
            }
            return experiment.work().call();
        } finally {
            taken.forEach(Instrument::giveBack);
            synchronized (lock) {
                reserved &= ~needs;
                lock.notifyAll();
            }
        }
    }
}

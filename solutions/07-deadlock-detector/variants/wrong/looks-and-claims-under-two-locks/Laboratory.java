package zorgian.deadlock;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

public final class Laboratory {

    private final Set<Instrument> all;
    private final Set<Instrument> free;

    public Laboratory(List<Instrument> instruments) {
        instruments.forEach(instrument -> Objects.requireNonNull(instrument, "An instrument is null"));
        all = distinct(instruments);
        free = new HashSet<>(all);
    }

    public <R> R run(Experiment<R> experiment) throws Exception {
        Set<Instrument> needs = distinct(experiment.needs());
        if (!all.containsAll(needs)) {
            throw new IllegalArgumentException("This laboratory does not have all of " + experiment.needs());
        }
        awaitAll(needs);
        claim(needs);
        List<Instrument> taken = new ArrayList<>();
        try {
            for (Instrument instrument : experiment.needs()) {
                instrument.take();
                taken.add(instrument);
            }
            return experiment.work().call();
        } finally {
            taken.forEach(Instrument::giveBack);
            release(needs);
        }
    }

    private synchronized void awaitAll(Set<Instrument> needs) throws InterruptedException {
        while (!free.containsAll(needs)) {
            wait();
        }
    }

    private synchronized void claim(Set<Instrument> needs) {
        free.removeAll(needs);
    }

    private synchronized void release(Set<Instrument> needs) {
        free.addAll(needs);
        notifyAll();
    }

    private static Set<Instrument> distinct(List<Instrument> instruments) {
        Set<Instrument> distinct = new HashSet<>(instruments);
        if (distinct.size() < instruments.size()) {
            throw new IllegalArgumentException("Twice in the list: " + instruments);
        }
        return distinct;
    }
}

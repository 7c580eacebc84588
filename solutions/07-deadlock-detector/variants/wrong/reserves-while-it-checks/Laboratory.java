package zorgian.deadlock;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

public final class Laboratory {

    private final Set<Instrument> all;
    private final Set<Instrument> free;

    public Laboratory(List<Instrument> instruments) {
        all = Set.copyOf(distinct(instruments));
        free = new HashSet<>(all);
    }

    public <R> R run(Experiment<R> experiment) throws Exception {
        Set<Instrument> needs = distinct(experiment.needs());
        reserve(needs);
        List<Instrument> taken = new ArrayList<>();
        try {
            for (Instrument instrument : needs) {
                instrument.take();
                taken.add(instrument);
            }
            return experiment.work().call();
        } finally {
            taken.forEach(Instrument::giveBack);
            release(needs);
        }
    }

    private synchronized void reserve(Set<Instrument> needs) throws InterruptedException {
        while (needs.stream().anyMatch(instrument -> all.contains(instrument) && !free.contains(instrument))) {
            wait();
        }
        for (Instrument instrument : needs) {
            if (all.contains(instrument)) {
                free.remove(instrument);
            }
        }
        if (!all.containsAll(needs)) {
            throw new IllegalArgumentException("This laboratory does not have all of " + needs);
        }
    }

    private synchronized void release(Set<Instrument> needs) {
        free.addAll(needs);
        notifyAll();
    }

    private static Set<Instrument> distinct(List<Instrument> instruments) {
        if (instruments == null) {
            throw new NullPointerException("No list of instruments");
        }
        Set<Instrument> distinct = new HashSet<>();
        for (Instrument instrument : instruments) {
            if (!distinct.add(instrument)) {
                throw new IllegalArgumentException("Twice in the list: " + instrument.name());
            }
        }
        return Collections.unmodifiableSet(distinct);
    }
}

package zorgian.deadlock;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;

public final class Laboratory {

    private final Set<Instrument> all = Collections.newSetFromMap(new IdentityHashMap<>());

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
        List<Instrument> inOrder = new ArrayList<>(experiment.needs());
        inOrder.sort(Comparator.comparingInt(System::identityHashCode));
        Deque<Instrument> taken = new ArrayDeque<>();
        try {
            for (Instrument instrument : inOrder) {
                instrument.take();
                taken.push(instrument);
            }
            return experiment.work().call();
        } finally {
            taken.forEach(Instrument::giveBack);
        }
    }
}

package zorgian.deadlock;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

public final class Laboratory {

    private final Set<Instrument> shelf;

    public Laboratory(List<Instrument> instruments) {
        instruments.forEach(instrument -> Objects.requireNonNull(instrument, "An instrument is null"));
        shelf = asSet(instruments);
    }

    public <R> R run(Experiment<R> experiment) throws Exception {
        Set<Instrument> needs = asSet(experiment.needs());
        for (Instrument instrument : needs) {
            if (!shelf.contains(instrument)) {
                throw new IllegalArgumentException(instrument.name() + " belongs to somebody else");
            }
        }
        List<Instrument> hands = new ArrayList<>();
        try {
            Instrument busy = needs.isEmpty() ? null : needs.iterator().next();
            while (busy != null) {
                busy.take();
                hands.add(busy);
                busy = tryOthers(needs, hands);
                if (busy != null) {
                    empty(hands);
                }
            }
            return experiment.work().call();
        } finally {
            empty(hands);
        }
    }

    /** The one that somebody else has, or null if all are in these hands now. */
    private static Instrument tryOthers(Set<Instrument> needs, List<Instrument> hands) throws InterruptedException {
        Instrument first = hands.get(0);
        for (Instrument instrument : needs) {
            if (instrument != first) {
                if (!instrument.tryTake()) {
                    return instrument;
                }
                hands.add(instrument);
            }
        }
        return null;
    }

    private static void empty(List<Instrument> hands) {
        while (!hands.isEmpty()) {
            hands.remove(hands.size() - 1).giveBack();
        }
    }

    private static Set<Instrument> asSet(List<Instrument> instruments) {
        Set<Instrument> set = new LinkedHashSet<>(instruments);
        if (set.size() != instruments.size()) {
            throw new IllegalArgumentException("An instrument cannot be there twice: " + instruments);
        }
        return set;
    }
}

package zorgian.deadlock;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

public final class Laboratory {

    private final Set<Instrument> known;

    public Laboratory(List<Instrument> instruments) {
        instruments.forEach(instrument -> Objects.requireNonNull(instrument, "An instrument is null"));
        known = new HashSet<>(instruments);
        if (known.size() < instruments.size()) {
            throw new IllegalArgumentException("the list names an instrument twice");
        }
    }

    public <R> R run(Experiment<R> experiment) throws Exception {
        if (!known.containsAll(experiment.needs())) {
            throw new IllegalArgumentException("the experiment needs what is not here");
        }
        if (new HashSet<>(experiment.needs()).size() < experiment.needs().size()) {
            throw new IllegalArgumentException("the experiment names an instrument twice");
        }
        List<Instrument> taken = new ArrayList<>();
        try {
            while (!tookAll(experiment.needs(), taken)) {
                giveBack(taken);
            }
            return experiment.work().call();
        } finally {
            giveBack(taken);
        }
    }

    private static boolean tookAll(List<Instrument> needs, List<Instrument> taken) throws InterruptedException {
        for (Instrument instrument : needs) {
            if (!instrument.tryTake()) {
                return false;
            }
            taken.add(instrument);
        }
        return true;
    }

    private static void giveBack(List<Instrument> taken) {
        taken.forEach(Instrument::giveBack);
        taken.clear();
    }
}

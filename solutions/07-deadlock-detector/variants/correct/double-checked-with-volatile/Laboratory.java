package zorgian.deadlock;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

public final class Laboratory {

    private final List<Instrument> instruments;
    private volatile Map<Instrument, Integer> places;

    public Laboratory(List<Instrument> instruments) {
        instruments.forEach(instrument -> Objects.requireNonNull(instrument, "An instrument is null"));
        this.instruments = List.copyOf(instruments);
        if (Set.copyOf(instruments).size() < instruments.size()) {
            throw new IllegalArgumentException("an instrument is listed twice");
        }
    }

    public <R> R run(Experiment<R> experiment) throws Exception {
        experiment.needs().forEach(this::place);
        List<Instrument> needs = experiment.needs().stream().sorted(Comparator.comparing(this::place)).distinct().toList();
        if (needs.size() < experiment.needs().size()) {
            throw new IllegalArgumentException("an instrument is needed twice");
        }
        int taken = 0;
        try {
            while (taken < needs.size()) {
                needs.get(taken).take();
                taken++;
            }
            return experiment.work().call();
        } finally {
            while (taken > 0) {
                taken--;
                needs.get(taken).giveBack();
            }
        }
    }

    private int place(Instrument instrument) {
        Integer place = places().get(instrument);
        if (place == null) {
            throw new IllegalArgumentException(instrument.name() + " is not from here");
        }
        return place;
    }

    private Map<Instrument, Integer> places() {
        Map<Instrument, Integer> built = places;
        if (built == null) {
            synchronized (this) {
                built = places;
                if (built == null) {
                    built = new HashMap<>();
                    for (Instrument instrument : instruments) {
                        built.put(instrument, built.size());
                    }
                    places = built;
                }
            }
        }
        return built;
    }
}

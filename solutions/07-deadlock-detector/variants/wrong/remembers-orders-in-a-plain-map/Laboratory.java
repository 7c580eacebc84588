package zorgian.deadlock;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

public final class Laboratory {

    private final Map<Instrument, Integer> places = new IdentityHashMap<>();
    private final Map<List<Instrument>, List<Instrument>> sortings = new HashMap<>();

    public Laboratory(List<Instrument> instruments) {
        instruments.forEach(instrument -> Objects.requireNonNull(instrument, "An instrument is null"));
        for (Instrument instrument : Objects.requireNonNull(instruments, "A laboratory without a list of instruments")) {
            if (places.put(instrument, places.size()) != null) {
                throw new IllegalArgumentException("In the laboratory twice: " + instrument.name());
            }
        }
    }

    public <R> R run(Experiment<R> experiment) throws Exception {
        List<Instrument> needs = sortings.computeIfAbsent(experiment.needs(), this::inOrder);
        Deque<Instrument> taken = new ArrayDeque<>();
        try {
            for (Instrument instrument : needs) {
                instrument.take();
                taken.push(instrument);
            }
            return experiment.work().call();
        } finally {
            taken.forEach(Instrument::giveBack);
        }
    }

    private List<Instrument> inOrder(List<Instrument> needs) {
        Map<Integer, Instrument> sorted = new TreeMap<>();
        for (Instrument instrument : needs) {
            Integer place = places.get(instrument);
            if (place == null) {
                throw new IllegalArgumentException("Not of this laboratory: " + instrument.name());
            }
            if (sorted.put(place, instrument) != null) {
                throw new IllegalArgumentException("Needed twice: " + instrument.name());
            }
        }
        return List.copyOf(sorted.values());
    }
}

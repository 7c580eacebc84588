package zorgian.deadlock;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

public final class Laboratory {

    private final Map<Instrument, Integer> rank = new HashMap<>();

    public Laboratory(List<Instrument> instruments) {
        instruments.forEach(instrument -> Objects.requireNonNull(instrument, "An instrument is null"));
        Objects.requireNonNull(instruments, "instruments must not be null");
        for (int i = 0; i < instruments.size(); i++) {
            if (rank.putIfAbsent(instruments.get(i), i) != null) {
                throw new IllegalArgumentException(instruments.get(i).name() + " is listed more than once");
            }
        }
    }

    public <R> R run(Experiment<R> experiment) throws Exception {
        List<Instrument> sorted = new ArrayList<>(experiment.needs());
        if (!rank.keySet().containsAll(sorted)) {
            throw new IllegalArgumentException("unknown instrument in " + sorted);
        }
        sorted.sort(Comparator.comparing(rank::get));
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i) == sorted.get(i - 1)) {
                throw new IllegalArgumentException(sorted.get(i).name() + " is needed twice");
            }
        }
        return holding(sorted, 0, experiment);
    }

    private static <R> R holding(List<Instrument> sorted, int next, Experiment<R> experiment) throws Exception {
        if (next == sorted.size()) {
            return experiment.work().call();
        }
        Instrument instrument = sorted.get(next);
        instrument.take();
        try {
            return holding(sorted, next + 1, experiment);
        } finally {
            instrument.giveBack();
        }
    }
}

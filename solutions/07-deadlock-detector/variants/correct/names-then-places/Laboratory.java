package zorgian.deadlock;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Objects;

public final class Laboratory {

    private final List<Instrument> shelf;
    private final Comparator<Instrument> order;

    public Laboratory(List<Instrument> instruments) {
        instruments.forEach(instrument -> Objects.requireNonNull(instrument, "An instrument is null"));
        shelf = List.copyOf(Objects.requireNonNull(instruments, "no instruments given"));
        order = Comparator.comparing(Instrument::name).thenComparing(shelf::indexOf);
        sortedWithoutDoubles(shelf);
    }

    public <R> R run(Experiment<R> experiment) throws Exception {
        List<Instrument> needs = sortedWithoutDoubles(experiment.needs());
        Deque<Instrument> taken = new ArrayDeque<>();
        try {
            for (Instrument instrument : needs) {
                instrument.take();
                taken.addFirst(instrument);
            }
            return experiment.work().call();
        } finally {
            while (!taken.isEmpty()) {
                taken.removeFirst().giveBack();
            }
        }
    }

    private List<Instrument> sortedWithoutDoubles(List<Instrument> instruments) {
        List<Instrument> sorted = instruments.stream().sorted(order).distinct().toList();
        if (!shelf.containsAll(sorted) || sorted.size() < instruments.size()) {
            throw new IllegalArgumentException("Not ours, or listed twice: " + instruments);
        }
        return sorted;
    }
}

package zorgian.deadlock;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

public final class Laboratory {

    private final List<Instrument> shelf;

    public Laboratory(List<Instrument> instruments) {
        if (instruments.stream().anyMatch(Objects::isNull)) {
            throw new NullPointerException("null is no instrument");
        }
        if (instruments.stream().distinct().count() < instruments.size()) {
            throw new IllegalArgumentException("one of these is there twice: " + instruments);
        }
        shelf = List.copyOf(instruments);
    }

    public <R> R run(Experiment<R> experiment) throws Exception {
        List<Integer> places = experiment.needs().stream().map(shelf::indexOf).sorted().distinct().collect(Collectors.toList());
        if (places.contains(-1) || places.size() < experiment.needs().size()) {
            throw new IllegalArgumentException("unknown, or needed twice: " + experiment.needs());
        }
        if (Thread.interrupted()) {
            throw new InterruptedException("interrupted before it began");
        }
        return runWith(places, experiment);
    }

    private <R> R runWith(List<Integer> places, Experiment<R> experiment) throws Exception {
        if (places.isEmpty()) {
            return experiment.work().call();
        }
        Instrument first = shelf.get(places.get(0));
        while (!first.tryTake()) {
            Thread.sleep(50);
        }
        try {
            return runWith(places.subList(1, places.size()), experiment);
        } finally {
            first.giveBack();
        }
    }
}

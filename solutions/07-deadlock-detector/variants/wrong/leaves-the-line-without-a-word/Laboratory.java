package zorgian.deadlock;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

public final class Laboratory {

    private static final CompletableFuture<Void> NOBODY = CompletableFuture.completedFuture(null);

    /** Somebody's place in the line for one instrument: who comes before, and the sign for who comes after. */
    private record Place(CompletableFuture<Void> before, CompletableFuture<Void> mine) {
    }

    private final Map<Instrument, CompletableFuture<Void>> last = new IdentityHashMap<>();

    public Laboratory(List<Instrument> instruments) {
        instruments.forEach(instrument -> Objects.requireNonNull(instrument, "An instrument is null"));
        for (Instrument instrument : instruments) {
            if (last.put(instrument, NOBODY) != null) {
                throw new IllegalArgumentException("Listed twice: " + instrument.name());
            }
        }
    }

    public <R> R run(Experiment<R> experiment) throws Exception {
        Map<Instrument, Place> places = lineUp(experiment.needs());
        List<Instrument> taken = new ArrayList<>();
        for (Place place : places.values()) {
            place.before().get();
        }
        try {
            for (Instrument instrument : experiment.needs()) {
                instrument.take();
                taken.add(instrument);
            }
            return experiment.work().call();
        } finally {
            taken.forEach(Instrument::giveBack);
            // Whoever leaves a line early lets the next one go only when those before have gone.
            places.values().forEach(place -> place.before().thenRun(() -> place.mine().complete(null)));
        }
    }

    private synchronized Map<Instrument, Place> lineUp(List<Instrument> needs) {
        Map<Instrument, Place> places = new LinkedHashMap<>();
        for (Instrument instrument : needs) {
            CompletableFuture<Void> before = last.get(instrument);
            if (before == null || places.put(instrument, new Place(before, new CompletableFuture<>())) != null) {
                throw new IllegalArgumentException("Unknown, or named twice: " + instrument.name());
            }
        }
        places.forEach((instrument, place) -> last.put(instrument, place.mine()));
        return places;
    }
}

package zorgian.deadlock;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Semaphore;

public final class Laboratory {

    private final Map<Instrument, Semaphore> permits = new LinkedHashMap<>();

    public Laboratory(List<Instrument> instruments) {
        if (instruments == null) {
            throw new IllegalArgumentException("A laboratory needs a list of instruments");
        }
        for (Instrument instrument : instruments) {
            Objects.requireNonNull(instrument, "A place of the shelf without an instrument");
            if (permits.containsKey(instrument)) {
                throw new IllegalArgumentException("Bought twice? " + instrument.name());
            }
            permits.put(instrument, new Semaphore(1, true));
        }
    }

    public <R> R run(Experiment<R> experiment) throws Exception {
        List<Instrument> needs = experiment.needs();
        for (Instrument instrument : needs) {
            if (!permits.containsKey(instrument)) {
                throw new IllegalArgumentException("Not on the shelf: " + instrument.name());
            }
        }
        if (needs.stream().distinct().count() < needs.size()) {
            throw new IllegalArgumentException("An instrument is needed twice: " + needs);
        }
        Deque<Runnable> undo = new ArrayDeque<>();
        try {
            for (Map.Entry<Instrument, Semaphore> entry : permits.entrySet()) {
                if (needs.contains(entry.getKey())) {
                    entry.getValue().acquire();
                    undo.push(entry.getValue()::release);
                    entry.getKey().take();
                    undo.push(entry.getKey()::giveBack);
                }
            }
            return experiment.work().call();
        } finally {
            undo.forEach(Runnable::run);
        }
    }
}

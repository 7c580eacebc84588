package zorgian.deadlock;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

public final class Laboratory {

    private static final long LOOK_AGAIN_MILLIS = 10;

    private final Set<Instrument> all;
    private final BlockingQueue<Set<Instrument>> desk = new ArrayBlockingQueue<>(1);

    public Laboratory(List<Instrument> instruments) {
        instruments.forEach(instrument -> Objects.requireNonNull(instrument, "An instrument is null"));
        all = distinct(instruments);
        desk.add(new HashSet<>());
    }

    public <R> R run(Experiment<R> experiment) throws Exception {
        Set<Instrument> needs = distinct(experiment.needs());
        if (!all.containsAll(needs)) {
            throw new IllegalArgumentException("This laboratory does not have all of " + experiment.needs());
        }
        while (!isNotedDown(needs)) {
            Thread.sleep(LOOK_AGAIN_MILLIS);
        }
        List<Instrument> taken = new ArrayList<>();
        try {
            for (Instrument instrument : experiment.needs()) {
                instrument.take();
                taken.add(instrument);
            }
            return experiment.work().call();
        } finally {
            taken.forEach(Instrument::giveBack);
            crossOut(needs);
        }
    }

    private boolean isNotedDown(Set<Instrument> needs) throws InterruptedException {
        Set<Instrument> inUse = desk.take();
        boolean free = needs.stream().noneMatch(inUse::contains);
        if (free) {
            inUse.addAll(needs);
        }
        desk.add(inUse);
        return free;
    }

    private void crossOut(Set<Instrument> needs) {
        boolean interrupted = false;
        Set<Instrument> inUse = null;
        while (inUse == null) {
            try {
                inUse = desk.take();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        inUse.removeAll(needs);
        desk.add(inUse);
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static Set<Instrument> distinct(List<Instrument> instruments) {
        Set<Instrument> distinct = new HashSet<>(instruments);
        if (distinct.size() < instruments.size()) {
            throw new IllegalArgumentException("Twice in the list: " + instruments);
        }
        return distinct;
    }
}

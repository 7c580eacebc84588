package zorgian.deadlock;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Set;

public final class Laboratory {

    private final Set<Instrument> shelf = identitySet();
    /** Guarded by itself: what those need who wait or work, in the order in which they came. */
    private final List<Set<Instrument>> line = new LinkedList<>();

    public Laboratory(List<Instrument> instruments) {
        for (Instrument instrument : instruments) {
            if (instrument == null) {
                throw new NullPointerException("There is a gap on the shelf");
            }
            if (!shelf.add(instrument)) {
                throw new IllegalArgumentException("It is on the shelf already: " + instrument.name());
            }
        }
    }

    public <R> R run(Experiment<R> experiment) throws Exception {
        Set<Instrument> needs = identitySet();
        for (Instrument instrument : experiment.needs()) {
            if (!shelf.contains(instrument) || !needs.add(instrument)) {
                throw new IllegalArgumentException("Not on the shelf, or wanted twice: " + instrument.name());
            }
        }
        synchronized (line) {
            line.add(needs);
        }
        List<Instrument> hands = new ArrayList<>();
        try {
            waitForTurn(needs);
            for (Instrument instrument : needs) {
                instrument.take();
                hands.add(instrument);
            }
            return experiment.work().call();
        } finally {
            hands.forEach(Instrument::giveBack);
            synchronized (line) {
                line.removeIf(other -> other == needs);
                line.notifyAll();
            }
        }
    }

    private void waitForTurn(Set<Instrument> needs) throws InterruptedException {
        synchronized (line) {
            while (!isTurnOf(needs)) {
                line.wait();
            }
        }
    }

    private boolean isTurnOf(Set<Instrument> needs) {
        for (Set<Instrument> ahead : line) {
            if (ahead == needs) {
                return true;
            }
            if (!Collections.disjoint(ahead, needs)) {
                return false;
            }
        }
        throw new IllegalStateException("Who asks stands in the line");
    }

    private static Set<Instrument> identitySet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }
}

package zorgian.deadlock;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;

public final class Laboratory {

    /** What is in use, and what opens when this is true no longer. */
    private record State(Set<Instrument> inUse, CountDownLatch changed) {

        boolean frees(Set<Instrument> needs) {
            return needs.stream().noneMatch(inUse::contains);
        }

        State with(Set<Instrument> needs) {
            Set<Instrument> more = new HashSet<>(inUse);
            more.addAll(needs);
            return new State(more, changed);
        }

        State without(Set<Instrument> needs) {
            Set<Instrument> less = new HashSet<>(inUse);
            less.removeAll(needs);
            return new State(less, new CountDownLatch(1));
        }
    }

    private final Set<Instrument> all;
    private final AtomicReference<State> now = new AtomicReference<>(new State(Set.of(), new CountDownLatch(1)));

    public Laboratory(List<Instrument> instruments) {
        instruments.forEach(instrument -> Objects.requireNonNull(instrument, "An instrument is null"));
        all = distinct(instruments);
    }

    public <R> R run(Experiment<R> experiment) throws Exception {
        Set<Instrument> needs = distinct(experiment.needs());
        if (!all.containsAll(needs)) {
            throw new IllegalArgumentException("This laboratory does not have all of " + experiment.needs());
        }
        reserve(needs);
        int taken = 0;
        try {
            for (Instrument instrument : experiment.needs()) {
                instrument.take();
                taken++;
            }
            return experiment.work().call();
        } finally {
            experiment.needs().subList(0, taken).forEach(Instrument::giveBack);
            State before = now.getAndUpdate(state -> state.without(needs));
            before.changed().countDown();
        }
    }

    private void reserve(Set<Instrument> needs) throws InterruptedException {
        while (true) {
            State seen = now.get();
            if (!seen.frees(needs)) {
                seen.changed().await();
            } else if (now.compareAndSet(seen, seen.with(needs))) {
                return;
            }
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

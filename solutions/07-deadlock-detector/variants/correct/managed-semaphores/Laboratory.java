package zorgian.deadlock;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Semaphore;

public final class Laboratory {

    private final Set<Instrument> all = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Instrument, Integer> places = new IdentityHashMap<>();
    private final Map<Instrument, Semaphore> keys = new IdentityHashMap<>();

    public Laboratory(List<Instrument> instruments) {
        Objects.requireNonNull(instruments, "A laboratory without a list of instruments");
        for (Instrument instrument : instruments) {
            Objects.requireNonNull(instrument, "An instrument is null");
            if (!all.add(instrument)) {
                throw new IllegalArgumentException("The instrument " + instrument.name() + " is in the list twice");
            }
            places.put(instrument, places.size());
            keys.put(instrument, new Semaphore(1));
        }
    }

    public <R> R run(Experiment<R> experiment) throws Exception {
        Objects.requireNonNull(experiment, "The experiment is null");
        Set<Instrument> needs = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Instrument instrument : experiment.needs()) {
            if (!all.contains(instrument)) {
                throw new IllegalArgumentException("The instrument " + instrument.name() + " is not of this laboratory");
            }
            if (!needs.add(instrument)) {
                throw new IllegalArgumentException("The instrument " + instrument.name() + " is needed twice");
            }
        }
        List<Instrument> inOrder = new ArrayList<>(experiment.needs());
        inOrder.sort(Comparator.comparing(places::get));
        return withAll(inOrder.iterator(), experiment);
    }

    /** One semaphore deeper with each call; the instruments themselves are taken last, in the order of the list. */
    private <R> R withAll(Iterator<Instrument> rest, Experiment<R> experiment) throws Exception {
        if (!rest.hasNext()) {
            return takeAll(experiment.needs().listIterator(), experiment);
        }
        Semaphore key = keys.get(rest.next());
        ForkJoinPool.managedBlock(new ForkJoinPool.ManagedBlocker() {
            private boolean has;

            @Override
            public boolean block() throws InterruptedException {
                if (!has) {
                    key.acquire();
                    has = true;
                }
                return true;
            }

            @Override
            public boolean isReleasable() {
                return has || (has = key.tryAcquire());
            }
        });
        try {
            return withAll(rest, experiment);
        } finally {
            key.release();
        }
    }

    private static <R> R takeAll(Iterator<Instrument> rest, Experiment<R> experiment) throws Exception {
        if (!rest.hasNext()) {
            return experiment.work().call();
        }
        Instrument instrument = rest.next();
        instrument.take();
        try {
            return takeAll(rest, experiment);
        } finally {
            instrument.giveBack();
        }
    }
}

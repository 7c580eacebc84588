package zorgian.deadlock;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

public final class Laboratory {

    /** What somebody waits with. Who serves it fills it in before the latch opens. */
    private static final class Slip {

        private final Set<Instrument> needs;
        private final CountDownLatch served = new CountDownLatch(1);
        private String servedBy;

        Slip(Set<Instrument> needs) {
            this.needs = needs;
        }
    }

    private final Set<Instrument> all;
    private final Set<Instrument> free;
    private final List<Slip> line = new ArrayList<>();

    public Laboratory(List<Instrument> instruments) {
        instruments.forEach(instrument -> Objects.requireNonNull(instrument, "An instrument is null"));
        all = distinct(instruments);
        free = new HashSet<>(all);
    }

    public <R> R run(Experiment<R> experiment) throws Exception {
        Slip slip = new Slip(distinct(experiment.needs()));
        if (!all.containsAll(slip.needs)) {
            throw new IllegalArgumentException("This laboratory does not have all of " + experiment.needs());
        }
        await(slip);
        List<Instrument> taken = new ArrayList<>();
        try {
            for (Instrument instrument : slip.needs) {
                instrument.take();
                taken.add(instrument);
            }
            return experiment.work().call();
        } finally {
            taken.forEach(Instrument::giveBack);
            release(slip);
        }
    }

    private void await(Slip slip) throws InterruptedException {
        synchronized (this) {
            line.add(slip);
            serve();
        }
        try {
            slip.served.await();
        } catch (InterruptedException interrupted) {
            leave(slip);
            throw interrupted;
        }
        if (slip.servedBy == null) {
            throw new IllegalStateException("Served by nobody");
        }
    }

    private synchronized void leave(Slip slip) {
        if (!line.remove(slip)) {
            release(slip);
        }
    }

    private synchronized void release(Slip slip) {
        free.addAll(slip.needs);
        serve();
    }

    private void serve() {
        for (Iterator<Slip> waiting = line.iterator(); waiting.hasNext();) {
            Slip slip = waiting.next();
            if (free.containsAll(slip.needs)) {
                waiting.remove();
                free.removeAll(slip.needs);
                slip.servedBy = Thread.currentThread().getName();
                slip.served.countDown();
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

package zorgian.deadlock;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public final class Laboratory {

    private final Set<Instrument> all = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Instrument> reserved = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Experiment<?>, Waiter> waiters = new LinkedHashMap<>();
    private final ReentrantLock lock = new ReentrantLock();

    public Laboratory(List<Instrument> instruments) {
        Objects.requireNonNull(instruments, "A laboratory without a list of instruments");
        for (Instrument instrument : instruments) {
            Objects.requireNonNull(instrument, "An instrument is null");
            if (!all.add(instrument)) {
                throw new IllegalArgumentException("The instrument " + instrument.name() + " is in the list twice");
            }
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
        reserve(experiment, needs);
        Deque<Instrument> taken = new ArrayDeque<>();
        try {
            for (Instrument instrument : experiment.needs()) {
                instrument.take();
                taken.push(instrument);
            }
            return experiment.work().call();
        } finally {
            taken.forEach(Instrument::giveBack);
            release(needs);
        }
    }

    private static final class Waiter {
        final Set<Instrument> needs;
        final Condition told;
        boolean granted;

        Waiter(Set<Instrument> needs, Condition told) {
            this.needs = needs;
            this.told = told;
        }
    }

    private void reserve(Experiment<?> experiment, Set<Instrument> needs) throws InterruptedException {
        lock.lock();
        try {
            if (free(needs)) {
                reserved.addAll(needs);
                return;
            }
            Waiter me = new Waiter(needs, lock.newCondition());
            waiters.put(experiment, me);
            try {
                while (!me.granted) {
                    me.told.await();
                }
            } catch (InterruptedException interrupted) {
                waiters.remove(experiment);
                if (me.granted) {
                    release(needs);
                }
                throw interrupted;
            }
        } finally {
            lock.unlock();
        }
    }

    private boolean free(Set<Instrument> needs) {
        return needs.stream().noneMatch(reserved::contains);
    }

    private void release(Set<Instrument> needs) {
        lock.lock();
        try {
            needs.forEach(reserved::remove);
            for (Iterator<Waiter> i = waiters.values().iterator(); i.hasNext();) {
                Waiter waiter = i.next();
                if (free(waiter.needs)) {
                    i.remove();
                    reserved.addAll(waiter.needs);
                    waiter.granted = true;
                    waiter.told.signal();
                }
            }
        } finally {
            lock.unlock();
        }
    }
}

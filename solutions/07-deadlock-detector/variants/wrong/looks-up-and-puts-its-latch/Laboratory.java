package zorgian.deadlock;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CountDownLatch;

public final class Laboratory {

    private final List<Instrument> shelf;
    private final ConcurrentMap<Instrument, CountDownLatch> users = new ConcurrentHashMap<>();

    public Laboratory(List<Instrument> instruments) {
        instruments.forEach(instrument -> Objects.requireNonNull(instrument, "An instrument is null"));
        shelf = distinct(instruments);
    }

    public <R> R run(Experiment<R> experiment) throws Exception {
        List<Instrument> needs = distinct(experiment.needs());
        if (!shelf.containsAll(needs)) {
            throw new IllegalArgumentException("This laboratory does not have all of " + needs);
        }
        needs.sort((one, other) -> shelf.indexOf(one) - shelf.indexOf(other));
        CountDownLatch mine = new CountDownLatch(1);
        Deque<Instrument> claimed = new ArrayDeque<>();
        Deque<Instrument> taken = new ArrayDeque<>();
        try {
            for (Instrument instrument : needs) {
                claim(instrument, mine);
                claimed.push(instrument);
                if (!instrument.tryTake()) {
                    throw new IllegalStateException("Claimed, and not free: " + instrument.name());
                }
                taken.push(instrument);
            }
            return experiment.work().call();
        } finally {
            taken.forEach(Instrument::giveBack);
            claimed.forEach(users::remove);
            mine.countDown();
        }
    }

    private void claim(Instrument instrument, CountDownLatch mine) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        CountDownLatch other = users.get(instrument);
        while (other != null) {
            other.await();
            other = users.get(instrument);
        }
        users.put(instrument, mine);
    }

    private static List<Instrument> distinct(List<Instrument> instruments) {
        if (new HashSet<>(instruments).size() < instruments.size()) {
            throw new IllegalArgumentException("Twice in the list: " + instruments);
        }
        return new ArrayList<>(instruments);
    }
}

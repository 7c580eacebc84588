package zorgian.deadlock;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CountDownLatch;

public final class Laboratory {

    private final List<Instrument> shelf;
    private volatile ConcurrentMap<Instrument, CountDownLatch> register;

    public Laboratory(List<Instrument> instruments) {
        instruments.forEach(instrument -> Objects.requireNonNull(instrument, "An instrument is null"));
        shelf = distinct(instruments);
    }

    public <R> R run(Experiment<R> experiment) throws Exception {
        List<Instrument> needs = distinct(experiment.needs());
        if (!shelf.containsAll(needs)) {
            throw new IllegalArgumentException("This laboratory does not have all of " + needs);
        }
        needs.sort(Comparator.comparing(shelf::indexOf));
        List<Instrument> claimed = new ArrayList<>();
        List<Instrument> taken = new ArrayList<>();
        try {
            for (Instrument instrument : needs) {
                claim(instrument);
                claimed.add(instrument);
                instrument.take();
                taken.add(instrument);
            }
            return experiment.work().call();
        } finally {
            taken.forEach(Instrument::giveBack);
            for (Instrument instrument : claimed) {
                register().remove(instrument).countDown();
            }
        }
    }

    private ConcurrentMap<Instrument, CountDownLatch> register() {
        if (register == null) {
            register = new ConcurrentHashMap<>();
        }
        return register;
    }

    private void claim(Instrument instrument) throws InterruptedException {
        CountDownLatch mine = new CountDownLatch(1);
        CountDownLatch other = register().putIfAbsent(instrument, mine);
        while (other != null) {
            other.await();
            other = register().putIfAbsent(instrument, mine);
        }
    }

    private static List<Instrument> distinct(List<Instrument> instruments) {
        if (new HashSet<>(instruments).size() < instruments.size()) {
            throw new IllegalArgumentException("Twice in the list: " + instruments);
        }
        return new ArrayList<>(instruments);
    }
}

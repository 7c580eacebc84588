package zorgian.deadlock;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

public final class Laboratory {

    private final List<Instrument> shelf = new ArrayList<>();
    private final List<BlockingQueue<Instrument>> tokens = new ArrayList<>();

    public Laboratory(List<Instrument> instruments) {
        instruments.forEach(instrument -> Objects.requireNonNull(instrument, "An instrument is null"));
        for (Instrument instrument : instruments) {
            if (shelf.contains(instrument)) {
                throw new IllegalArgumentException("The " + instrument.name() + " is there twice");
            }
            shelf.add(instrument);
            tokens.add(new ArrayBlockingQueue<>(1, true, List.of(instrument)));
        }
    }

    public <R> R run(Experiment<R> experiment) throws Exception {
        for (Instrument instrument : experiment.needs()) {
            if (!shelf.contains(instrument)) {
                throw new IllegalArgumentException("Nobody here has seen this " + instrument.name());
            }
            if (experiment.needs().indexOf(instrument) != experiment.needs().lastIndexOf(instrument)) {
                throw new IllegalArgumentException("The " + instrument.name() + " is needed twice");
            }
        }
        List<Instrument> tokensInHand = new ArrayList<>();
        List<Instrument> instrumentsInHand = new ArrayList<>();
        try {
            for (int i = 0; i < shelf.size(); i++) {
                if (experiment.needs().contains(shelf.get(i))) {
                    Instrument instrument = tokens.get(i).take();
                    tokensInHand.add(instrument);
                    instrument.take();
                    instrumentsInHand.add(instrument);
                }
            }
            return experiment.work().call();
        } finally {
            instrumentsInHand.forEach(Instrument::giveBack);
            tokensInHand.forEach(instrument -> tokens.get(shelf.indexOf(instrument)).add(instrument));
        }
    }
}

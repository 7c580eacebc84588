package zorgian.deadlock;

// <solution>
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
// </solution>
import java.util.List;
// <solution>
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
// </solution>

/**
 * A laboratory in which any number of researchers, each on a thread of his or her own, share any number of instruments
 * and never end in a deadlock.
 */
public final class Laboratory {

    // <solution>
    /** Where each instrument stands on the shelf. This is the one order in which everybody takes them. */
    private final Map<Instrument, Integer> places = new IdentityHashMap<>();

    // </solution>
    /**
     * Equips the laboratory.
     *
     * @param instruments all instruments there are, none of them twice; any number, and there may be none
     * @throws IllegalArgumentException if an instrument is in the list twice
     * @throws NullPointerException if the list or an instrument is null
     */
    public Laboratory(List<Instrument> instruments) {
        // <solution>
        for (Instrument instrument : Objects.requireNonNull(instruments, "A laboratory without a list of instruments")) {
            Objects.requireNonNull(instrument, "A place on the shelf without an instrument");
            if (places.put(instrument, places.size()) != null) {
                throw new IllegalArgumentException("In the laboratory twice: " + instrument.name());
            }
        }
        // <skeleton>
        // // TODO 1: keep what you need to know about the instruments.
        // throw new UnsupportedOperationException("TODO 1");
        // </solution>
    }

    /**
     * Conducts an experiment on the calling thread while this thread has all instruments that the experiment needs, and
     * gives all of them back before it returns, whatever happens. Any number of threads may call this at the same time, with
     * the same experiment too. If the work leaves its thread interrupted, it is interrupted when this returns.
     *
     * @param experiment an experiment that needs instruments of this laboratory, none of them twice, or none at all
     * @return what the work of the experiment returned
     * @throws IllegalArgumentException if the experiment needs an instrument that is not of this laboratory, or needs one
     *     twice; nothing has been taken then
     * @throws NullPointerException if the experiment is null
     * @throws InterruptedException if the calling thread is or gets interrupted before it has all instruments; the work is
     *     not begun then. Whether a caller who is interrupted already, and needs no instrument, returns or ends with an
     *     {@code InterruptedException} is open
     * @throws Exception whatever the work threw, or an instrument when it was taken: that same exception, or that same error
     */
    public <R> R run(Experiment<R> experiment) throws Exception {
        // <solution>
        Objects.requireNonNull(experiment, "There is no experiment to run");
        List<Instrument> needs = inOrder(experiment.needs());
        Deque<Instrument> taken = new ArrayDeque<>();
        try {
            for (Instrument instrument : needs) {
                instrument.take();
                taken.push(instrument);
            }
            return experiment.work().call();
        } finally {
            taken.forEach(Instrument::giveBack);
        }
        // <skeleton>
        // // TODO 2: conduct the experiment while the calling thread has all it needs.
        // throw new UnsupportedOperationException("TODO 2");
        // </solution>
    }
    // <solution>

    private List<Instrument> inOrder(List<Instrument> needs) {
        Map<Integer, Instrument> sorted = new TreeMap<>();
        for (Instrument instrument : needs) {
            Integer place = places.get(instrument);
            if (place == null) {
                throw new IllegalArgumentException("Not of this laboratory: " + instrument.name());
            }
            if (sorted.put(place, instrument) != null) {
                throw new IllegalArgumentException("Needed twice: " + instrument.name());
            }
        }
        return List.copyOf(sorted.values());
    }
    // </solution>
}

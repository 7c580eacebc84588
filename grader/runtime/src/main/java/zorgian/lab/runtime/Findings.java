package zorgian.lab.runtime;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import zorgian.lab.runtime.Finding.Kind;
import zorgian.lab.runtime.Finding.Place;

/** What was found in a run, each pair of sites once. To be called only where what the calling thread does is not looked at. */
public final class Findings {

    private static final int MOST = 200;

    private final List<Finding> all = new ArrayList<>();
    private final Set<List<Object>> keys = new HashSet<>();
    private boolean closed;

    public List<Finding> all() {
        return List.copyOf(all);
    }

    /** What happens from now on, while the run is unwound, is no fact about the program. */
    void close() {
        closed = true;
    }

    void add(Kind kind, String what, List<Place> places) {
        if (closed) {
            return;
        }
        List<Object> key = new ArrayList<>();
        key.add(kind);
        places.stream().map(Place::site).sorted().forEach(key::add);
        places.stream().filter(place -> place.file() != null).forEach(place -> key.add(place.line()));
        if (places.stream().allMatch(place -> place.site() == 0)) {
            key.add(what);
            places.forEach(place -> key.add(place.thread()));
        }
        if (all.size() < MOST && keys.add(key)) {
            all.add(new Finding(kind, what, places));
            Scheduler.run.mix(kind.ordinal());
            places.forEach(place -> Scheduler.run.mix(place.site()));
        }
    }
}

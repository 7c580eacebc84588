package zorgian.lab.run;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Makes a failing schedule small: leaves out departures from first-in-line for as long as it still fails. After Zeller and Hildebrandt,
 * "Simplifying and Isolating Failure-Inducing Input" (TSE 2002).
 */
public final class SmallestSchedule {

    /** Runs at most: what is not small by then is shown as it is. */
    private static final int MOST_TRIES = 60;

    private final Function<String, String> stillFails;
    private int tries;

    private SmallestSchedule(Function<String, String> stillFails) {
        this.stillFails = stillFails;
    }

    /**
     * The name of a smaller schedule that fails, or of this one.
     *
     * @param explicit names each departure
     * @param stillFails is given a name, and says which departures that run really made if it failed; null if it did not
     */
    public static String of(String explicit, Function<String, String> stillFails) {
        return new SmallestSchedule(stillFails).smallest(explicit);
    }

    private String smallest(String explicit) {
        List<String> flags = new ArrayList<>();
        List<String> departures = new ArrayList<>();
        split(explicit, flags, departures);
        int pieces = 2;
        while (departures.size() > 1 && tries < MOST_TRIES) {
            int size = departures.size();
            int chunk = Math.max(1, size / pieces);
            List<String> smaller = null;
            for (int from = 0; from < size && smaller == null && tries < MOST_TRIES; from += chunk) {
                List<String> without = new ArrayList<>(departures.subList(0, from));
                without.addAll(departures.subList(Math.min(size, from + chunk), size));
                smaller = tried(flags, without);
            }
            if (smaller != null) {
                departures = smaller;
                pieces = Math.max(2, pieces - 1);
            } else if (chunk == 1) {
                break;
            } else {
                pieces = Math.min(size, 2 * pieces);
            }
        }
        return name(flags, departures);
    }

    /** Null if it does not fail; else what it came to, if that is no more. */
    private List<String> tried(List<String> flags, List<String> departures) {
        tries++;
        String made = departures.isEmpty() ? null : stillFails.apply(name(flags, departures));
        if (made == null) {
            return null;
        }
        List<String> really = new ArrayList<>();
        split(made, new ArrayList<>(), really);
        return !really.isEmpty() && really.size() <= departures.size() ? really : departures;
    }

    private static void split(String name, List<String> flags, List<String> departures) {
        for (String part : name.split(",")) {
            if (!part.isEmpty()) {
                (part.indexOf(':') > 0 ? departures : flags).add(part);
            }
        }
    }

    private static String name(List<String> flags, List<String> departures) {
        List<String> parts = new ArrayList<>(flags);
        parts.addAll(departures);
        return String.join(",", parts);
    }
}

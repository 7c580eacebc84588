package zorgian.lab.instrument;

import java.util.ArrayList;
import java.util.List;

/** The places in a program at which the runtime is told something. A worker knows them by number only. */
public final class Sites {

    /**
     * A place.
     *
     * @param type binary name of the class
     * @param file source file's simple name, or null
     * @param line 1-based, or less than 1 where unknown
     * @param what the variable that is read or written there, "Counter.count", or the method that is called, "lock"
     */
    public record Site(String type, String method, String file, int line, String what) {
    }

    private static final Site NOWHERE = new Site("", "", null, -1, "");

    private final List<Site> all = new ArrayList<>(List.of(NOWHERE));

    /** Adds a place and gives it its number, 1 or more. */
    int add(Site site) {
        all.add(site);
        return all.size() - 1;
    }

    /** Gives a place the line that was not known when it was added. */
    void setLine(int number, int line) {
        Site site = all.get(number);
        all.set(number, new Site(site.type(), site.method(), site.file(), line, site.what()));
    }

    /** The place of this number; one without a line for any other number. */
    public Site get(long number) {
        return number > 0 && number < all.size() ? all.get((int) number) : NOWHERE;
    }

    private final List<String> untraced = new ArrayList<>();

    void leaveOut(String what) {
        untraced.add(what);
    }

    /** Classes and methods that stayed as they were, because they would have become too large for a class file. */
    public List<String> untraced() {
        return List.copyOf(untraced);
    }

    int size() {
        return all.size();
    }
}

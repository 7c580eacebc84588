package zorgian.lab.runtime;

import java.util.List;

/**
 * A fact about a run.
 *
 * @param what the thing that it is about; empty where the site of the first place names it
 */
public record Finding(Kind kind, String what, List<Place> places) {

    /** Kinds of findings. */
    public enum Kind { DATA_RACE, POTENTIAL_DEADLOCK, LOCK_NOT_RELEASED, MISSED_JOIN, LEAKED_THREAD, CHECK_THEN_ACT, THREAD_DIED }

    /**
     * One side of it.
     *
     * @param thread name of the thread
     * @param doing a verb, "writes"; a site in it stands in braces
     * @param site number of the site, or 0
     * @param file where it is known better than by the site: the source file's simple name; else null
     * @param line in this file
     */
    public record Place(String thread, String doing, int site, String file, int line) {

        Place(String thread, String doing, int site) {
            this(thread, doing, site, null, 0);
        }
    }
}

package zorgian.lab.trace;

import java.util.List;
import java.util.Map;

/**
 * A finding as a plain value.
 *
 * @param kind the judge's name for it
 * @param what what it is about, or empty where the first place's variable says so
 * @param places thread, what it does there, number of the site
 */
record Found(String kind, String what, List<List<Object>> places) {

    static final String POTENTIAL_DEADLOCK = "POTENTIAL_DEADLOCK";
    static final String DATA_RACE = "DATA_RACE";
    static final String LOCK_NOT_RELEASED = "LOCK_NOT_RELEASED";
    static final String MISSED_JOIN = "MISSED_JOIN";
    static final String LEAKED_THREAD = "LEAKED_THREAD";
    static final String CHECK_THEN_ACT = "CHECK_THEN_ACT";

    Map<String, Object> plain() {
        return Map.of("kind", kind, "what", what, "places", places);
    }
}

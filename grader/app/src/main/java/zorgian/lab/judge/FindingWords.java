package zorgian.lab.judge;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import zorgian.lab.run.Finding;

/** How findings read. */
final class FindingWords {

    private static final Comparator<Finding.Place> BY_LINE = Comparator
            .comparing((Finding.Place place) -> place.line() == null ? "" : String.valueOf(place.line().file()))
            .thenComparingInt(place -> place.line() == null ? 0 : place.line().line()).thenComparing(Finding.Place::doing)
            .thenComparing(Finding.Place::thread);

    private FindingWords() {
    }

    /**
     * @param what what the worker calls it, "lock A", "an int[]", or empty
     * @param variable the variable that the first place names
     */
    static Finding finding(Finding.Kind kind, String what, String variable, List<Finding.Place> places) {
        String about = what.isEmpty() ? variable : what;
        List<Finding.Place> ordered = kind == Finding.Kind.DATA_RACE || kind == Finding.Kind.CHECK_THEN_ACT
                ? places.stream().sorted(BY_LINE).toList() : places;
        String all = ordered.stream().map(FindingWords::place).collect(Collectors.joining(" and "));
        String message = switch (kind) {
            case POTENTIAL_DEADLOCK -> "another schedule deadlocks: " + all;
            case DATA_RACE -> about + ": " + all + ", and nothing orders the two";
            case LOCK_NOT_RELEASED -> all + ", and ends without giving it back";
            case MISSED_JOIN -> all + ", and the call does not wait for that";
            case LEAKED_THREAD -> all + ", and it is never ended";
            case THREAD_DIED -> all + ", and nobody is told";
            case CHECK_THEN_ACT -> about + ": " + all + ", and another thread may come in between";
        };
        return new Finding(kind, about, ordered, message);
    }

    private static String place(Finding.Place place) {
        String at = place.line() == null ? "" : " at " + place.line().file() + ":" + place.line().line();
        return place.thread() + " " + place.doing() + at;
    }
}

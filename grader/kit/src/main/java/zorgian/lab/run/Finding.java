package zorgian.lab.run;

import java.util.List;

/**
 * A fact read off the trace of a run: something that went wrong in it, or that goes wrong under another schedule.
 *
 * @param kind what it is
 * @param what the variable, lock, thread or map that it is about, as a student would call it: "Counter.count", "lock A"
 * @param places where, with the threads; the places of one finding come in a fixed order
 * @param message one sentence that says what happened and what was not ordered
 */
public record Finding(Kind kind, String what, List<Place> places, String message) {

    public Finding {
        places = List.copyOf(places);
    }

    /** The same, of a run under this schedule. */
    public Finding under(String schedule) {
        return new Finding(kind, what, places, message + " (under schedule " + schedule + ")");
    }

    /** Kinds of findings, the most telling first. */
    public enum Kind {
        POTENTIAL_DEADLOCK("potential-deadlock", "Let all threads take these locks in the same order, or take one lock for both."),
        DATA_RACE("data-race", "Which lock, volatile or hand-over orders these two? Name one, and use it at both lines."),
        LOCK_NOT_RELEASED("lock-not-released", "Which way out of this method skips the unlock? A finally block is on every way out."),
        MISSED_JOIN("missed-join", "What makes the caller wait for this thread, however long it takes?"),
        LEAKED_THREAD("leaked-thread", "Who ends this thread or pool, also after a failure?"),
        THREAD_DIED("thread-died", "Who is told when this fails? What was it to do that others wait for?"),
        CHECK_THEN_ACT("check-then-act", "Between the look and the change another thread can change the map; one call can do both.");

        private final String text;
        private final String hint;

        Kind(String text, String hint) {
            this.text = text;
            this.hint = hint;
        }

        /** The word used in JSON. */
        public String text() {
            return text;
        }

        /** One sentence that helps without giving the solution away. */
        public String hint() {
            return hint;
        }
    }

    /**
     * One side of a finding.
     *
     * @param thread name of the thread
     * @param doing what it does there: "writes", "takes lock B while it holds lock A"
     * @param line where
     */
    public record Place(String thread, String doing, CodeLine line) {
    }
}

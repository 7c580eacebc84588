package zorgian.lab.run;

import java.util.List;

/** How a run ended. */
public sealed interface Ending {

    /**
     * The scenario came to its end.
     *
     * @param failure the exception that it ended with, or null
     */
    record Finished(Failure failure) implements Ending {
    }

    /** Every thread was at rest, nothing was due, and the scenario was not over: nothing would ever have moved again. */
    record Stuck(List<ThreadReport> threads) implements Ending {

        /** The way of being stuck that keeps the scenario from its end. */
        public StuckHow how() {
            return cause().how();
        }

        /** The threads that are to blame for it, and how the scenario's caller comes to wait for them. */
        public StuckCause cause() {
            return StuckCause.of(threads);
        }
    }

    /**
     * It went round in loops, polled the clock, or had one event after the other without coming to an end, until what it may have of
     * that was used up.
     *
     * @param budget what was used up, in words
     */
    record Spinning(String budget, List<ThreadReport> threads) implements Ending {
    }

    /** The worker's JVM ended with this exit code because somebody called exit. */
    record Exited(int code) implements Ending {
    }

    /** The worker's JVM died, something else wrote to its channel, or student code kept it from answering. */
    record Crashed(String how) implements Ending {
    }

    /** The worker's memory was used up. */
    record OutOfMemory() implements Ending {
    }

    /** Nobody can tell, and the submission has no part in that: its code had not been loaded, or the scenario itself is missing. */
    record Unknown(String reason) implements Ending {
    }
}

package zorgian.lab.spec;

import zorgian.lab.run.Ending;
import zorgian.lab.run.Subject;
import zorgian.lab.run.Transcript;

/** How endings read in observed. */
final class Endings {

    private Endings() {
    }

    /** What happened instead of a clean finish; null if it finished and threw nothing. */
    static String otherwise(Transcript transcript, Subject subject) {
        String at = " at tick " + transcript.ticks();
        Ending ending = transcript.ending();
        if (ending instanceof Ending.Finished finished) {
            return finished.failure() == null ? null : Words.exception(finished.failure(), subject);
        } else if (ending instanceof Ending.Stuck stuck) {
            return "stuck" + at + ": " + StuckWords.of(stuck.cause());
        } else if (ending instanceof Ending.Spinning spinning) {
            return "spinning" + at + ": " + spinning.budget();
        } else if (ending instanceof Ending.Exited exited) {
            return "the program ended its JVM" + at + " with exit code " + exited.code();
        } else if (ending instanceof Ending.Crashed crashed) {
            return "crashed" + at + ": " + crashed.how();
        } else if (ending instanceof Ending.OutOfMemory) {
            return "out of memory" + at;
        }
        throw new IllegalStateException("an unknown ending is inconclusive and is not checked");
    }
}

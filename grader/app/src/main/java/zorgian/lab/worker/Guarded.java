package zorgian.lab.worker;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * What came of a question to objects of the program's once its run is over. None of its threads goes on any more: a method that it has
 * overridden may not end, and a lock that the JDK's own method wants may never be free. So a thread is asked that nobody has to wait for.
 *
 * @param value the answer; what was to be taken otherwise where there was none
 * @param isLate whether it did not come in time, and may still keep a thread busy
 */
record Guarded<T>(T value, boolean isLate) {

    /** Real time. What is asked here takes a few ms. */
    private static final long PATIENCE_MILLIS = 5_000;
    /**
     * What a late answer counts as, see zorgian.lab.run.Transcript.effort: who causes it a few times has used up what all runs may take.
     */
    static final long EFFORT = 100_000;

    /** @param otherwise the value where the question fails, or is not answered in time */
    static <T> Guarded<T> ask(Supplier<T> question, T otherwise) {
        AtomicReference<T> answer = new AtomicReference<>(otherwise);
        Thread asked = new Thread(() -> {
            try {
                answer.set(question.get());
            } catch (Throwable unanswered) {
                // what is taken otherwise has to do
            }
        }, "guarded question");
        asked.setDaemon(true);
        asked.start();
        try {
            asked.join(PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return asked.isAlive() ? new Guarded<>(otherwise, true) : new Guarded<>(answer.get(), false);
    }
}

package zorgian.bench;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * A program of the corpus in the form that the other tools need: actors on a fresh object, and a check of the result.
 *
 * @param name of the program of the corpus, or of one in bench/programs
 * @param about kind of the bug; "right" where there is none
 */
record Trial(String name, String about, Supplier<Round> round) {

    /** One time: what the threads do, each once, and whether the result is right after all have ended. */
    record Round(List<Actor> actors, BooleanSupplier holds) {
    }

    /** What one thread does. */
    interface Actor {
        void act() throws Exception;
    }

    static final List<Trial> ALL = java.util.stream.Stream.of(Races.ALL, Locks.ALL, Steps.ALL, BeyondATrace.ALL, Right.ALL).flatMap(List::stream).toList();

    static Trial named(String name) {
        return ALL.stream().filter(trial -> trial.name.equals(name)).findFirst().orElseThrow();
    }
}

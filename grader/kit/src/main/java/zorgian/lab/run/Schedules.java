package zorgian.lab.run;

import java.util.List;

/** The schedules that a scenario can be run under, each named by a seed: the same seed steers the same program in the same way. */
public final class Schedules {

    /** As the program comes: each thread goes on as soon as it can. */
    public static final long NATURAL = 0;

    /** The natural one, and those that show most of what it may hide. */
    public static final List<Long> FEW = List.of(NATURAL, 1L, 2L, 3L, 4L);

    private Schedules() {
    }

    /** What a schedule does, in words that follow "under which". */
    public static String words(long seed) {
        return switch ((int) Math.min(Math.max(seed, -1), 5)) {
            case 0 -> "each thread goes on as soon as it can";
            case 1 -> "each attempt to take a lock lets the others go first";
            case 2 -> "each attempt to take something out of a queue lets the others go first";
            case 3 -> "what ends at the same tick ends in reverse order";
            case 4 -> "each attempt to take a lock or something out of a queue lets the others go first, and these go in reverse order";
            default -> "threads let others go first here and there, as seed " + seed + " has it";
        };
    }

    /** Whether things that are due at the same tick are released in reverse order. */
    static boolean isReversed(long seed) {
        return seed == 3 || seed == 4;
    }
}

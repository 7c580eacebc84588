package zorgian.lab.mutate;

/**
 * What became of a mutant.
 *
 * @param by the requirement that it missed first, or the reason why nothing of it was run; empty where it lives
 */
public record Trial(Mutant mutant, Fate fate, String by) {

    /** What became of it. */
    public enum Fate {
        /** It lost points. */
        KILLED,
        /** It got all points. */
        ALIVE,
        /** A requirement was inconclusive, and none was missed. */
        UNDECIDED
    }
}

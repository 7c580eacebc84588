package zorgian.lab.runtime;

import java.util.Set;

/** First in line, but for the decisions that are listed, by their numbers. */
final class Departures extends Policy {

    private final int[] numbers;
    private final int[] choices;
    private final boolean isFine;
    private final boolean isTogether;
    private final boolean isReversed;
    private final boolean isSpurious;
    private final boolean isBent;
    private int at;

    /**
     * @param numbers of decisions, rising
     * @param flags words that stand before the departures, see {@link Schedule}
     */
    Departures(int[] numbers, int[] choices, Set<String> flags) {
        this.numbers = numbers;
        this.choices = choices;
        // Not asked for later: what a set does on a thread of the run, the run would take for the program's.
        this.isFine = flags.contains(Schedule.FINE);
        this.isTogether = flags.contains(Schedule.TOGETHER);
        this.isReversed = flags.contains(Schedule.REVERSE);
        this.isSpurious = flags.contains(Schedule.SPURIOUS);
        this.isBent = flags.contains(Schedule.BENT);
    }

    /** Whether it is first-in-line but for its words, and so shows where threads can meet. */
    boolean isWithoutDepartures() {
        return numbers.length == 0;
    }

    @Override
    boolean isFine() {
        return isFine;
    }

    @Override
    boolean releasesTogether() {
        return isTogether;
    }

    @Override
    boolean reverses() {
        return isReversed;
    }

    @Override
    boolean isSpurious() {
        return isSpurious;
    }

    @Override
    boolean bendsTime() {
        return isBent;
    }

    @Override
    int choose(Decision kind, LogicalThread me, int options) {
        int number = Scheduler.run.choices.count();
        while (at < numbers.length && numbers[at] < number) {
            at++;
        }
        return at < numbers.length && numbers[at] == number ? Math.min(choices[at], options - 1) : 0;
    }
}

package zorgian.lab.runtime;

import java.util.Set;

/** First in line, but for the decisions that are listed, by their numbers. */
final class Departures extends Policy {

    private final int[] numbers;
    private final int[] choices;
    private final Set<String> flags;
    private int at;

    /**
     * @param numbers of decisions, rising
     * @param flags words that stand before the departures, see {@link Schedule}
     */
    Departures(int[] numbers, int[] choices, Set<String> flags) {
        this.numbers = numbers;
        this.choices = choices;
        this.flags = flags;
    }

    /** Whether it is first-in-line but for its words, and so shows where threads can meet. */
    boolean isWithoutDepartures() {
        return numbers.length == 0;
    }

    @Override
    boolean isFine() {
        return flags.contains(Schedule.FINE);
    }

    @Override
    boolean releasesTogether() {
        return flags.contains(Schedule.TOGETHER);
    }

    @Override
    boolean reverses() {
        return flags.contains(Schedule.REVERSE);
    }

    @Override
    boolean isSpurious() {
        return flags.contains(Schedule.SPURIOUS);
    }

    @Override
    boolean bendsTime() {
        return flags.contains(Schedule.BENT);
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

package zorgian.lab.runtime;

/** First in line, but for the decisions that are listed, by their numbers. */
final class Departures extends Policy {

    private final int[] numbers;
    private final int[] choices;
    private final boolean isFine;
    private final boolean reverses;
    private final boolean isSpurious;
    private final boolean bendsTime;
    private int at;

    /** @param numbers of decisions, rising */
    Departures(int[] numbers, int[] choices, boolean isFine, boolean reverses, boolean isSpurious, boolean bendsTime) {
        this.numbers = numbers;
        this.choices = choices;
        this.isFine = isFine;
        this.reverses = reverses;
        this.isSpurious = isSpurious;
        this.bendsTime = bendsTime;
    }

    @Override
    boolean isFine() {
        return isFine;
    }

    @Override
    boolean reverses() {
        return reverses;
    }

    @Override
    boolean isSpurious() {
        return isSpurious;
    }

    @Override
    boolean bendsTime() {
        return bendsTime;
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

package zorgian.duet;

import java.time.Duration;

/** A journal that prints who counts what when, one column for each of two ranges, and pauses that take real time. */
final class Watch implements Journal, Pause {

    private final Range left;
    private final Duration pause;
    private final long zero = System.nanoTime();

    /** @param left the range whose numbers stand in the left column */
    Watch(Range left, Duration pause) {
        this.left = left;
        this.pause = pause;
    }

    @Override
    public void before(int number) throws InterruptedException {
        Thread.sleep(pause.toMillis());
    }

    @Override
    public synchronized void note(int number) {
        String column = number >= left.from() && number <= left.to() ? "" : "        ";
        System.out.printf("  %6d ms  %-10s%s%4d%n", millis(), Thread.currentThread().getName(), column, number);
    }

    /** How long it has been going on, in milliseconds. */
    long millis() {
        return (System.nanoTime() - zero) / 1_000_000;
    }
}

package zorgian.duet;

import java.time.Duration;

/** Counts two ranges one after the other and then as a duet, in real time, and prints who counts what when. About 7 s. */
public final class Main {

    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final Range WORKERS = new Range(1, 9);
    private static final Range CALLERS = new Range(11, 19);

    public static void main(String[] args) throws InterruptedException {
        try {
            run();
        } catch (UnsupportedOperationException todo) {
            System.out.println("Not there yet: " + todo.getMessage());
        }
    }

    private static void run() throws InterruptedException {
        System.out.println("One after the other");
        Watch first = new Watch(WORKERS, PAUSE);
        CountingDuet alone = new CountingDuet(first, first);
        long sumInTurn = alone.solo(WORKERS) + alone.solo(CALLERS);
        long millisInTurn = first.millis();

        System.out.printf("%nAs a duet%n");
        Watch second = new Watch(WORKERS, PAUSE);
        long sumTogether = new CountingDuet(second, second).duet(WORKERS, CALLERS);
        long millisTogether = second.millis();

        System.out.printf("%n%-24s%8s%12s%n", "", "sum", "time");
        System.out.printf("%-24s%8d%9d ms%n", "  one after the other", sumInTurn, millisInTurn);
        System.out.printf("%-24s%8d%9d ms   speed-up %.2f%n", "  as a duet", sumTogether, millisTogether,
                (double) millisInTurn / Math.max(1, millisTogether));
    }
}

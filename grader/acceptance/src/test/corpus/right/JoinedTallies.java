// right: each counter writes its own plain cell and the caller reads the cells after joining every counter.
public class JoinedTallies {

    private static final int RACKS = 6;

    public static void main(String[] args) throws InterruptedException {
        int[] tallies = new int[RACKS];
        Thread[] counters = new Thread[RACKS];
        for (int i = 0; i < RACKS; i++) {
            int rack = i;
            counters[i] = new Thread(() -> count(tallies, rack), "rack-" + rack);
            counters[i].start();
        }
        for (Thread counter : counters) {
            counter.join();
        }
        int sum = 0;
        for (int tally : tallies) {
            sum += tally;
        }
        if (sum != 10 * (1 + 2 + 3 + 4 + 5 + 6)) {
            throw new AssertionError("counted " + sum);
        }
    }

    private static void count(int[] tallies, int rack) {
        for (int tube = 0; tube < 10; tube++) {
            tallies[rack] += rack + 1;
        }
    }
}

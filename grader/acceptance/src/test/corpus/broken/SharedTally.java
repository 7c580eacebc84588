// broken: two counters add to one static field, and no lock is taken at all.
// finding: data-race 20 20
public class SharedTally {

    private static int tally;

    public static void main(String[] args) throws InterruptedException {
        Thread ada = new Thread(() -> count(300), "Ada");
        Thread ben = new Thread(() -> count(200), "Ben");
        ada.start();
        ben.start();
        ada.join();
        ben.join();
        System.out.println("drops counted: " + tally);
    }

    private static void count(int drops) {
        for (int drop = 0; drop < drops; drop++) {
            if (drop % 10 != 9) {
                tally++;
            }
        }
    }
}

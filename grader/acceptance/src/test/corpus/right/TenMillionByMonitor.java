// right: two threads count to ten million in one plain field, and each step is made under the same monitor.
public class TenMillionByMonitor {

    private int turns;

    private synchronized void turn() {
        turns++;
    }

    private void wind() {
        for (int i = 0; i < 5_000_000; i++) {
            turn();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        TenMillionByMonitor clock = new TenMillionByMonitor();
        Thread left = new Thread(clock::wind, "left");
        Thread right = new Thread(clock::wind, "right");
        left.start();
        right.start();
        left.join();
        right.join();
        if (clock.turns != 10_000_000) {
            throw new AssertionError(clock.turns + " turns");
        }
    }
}

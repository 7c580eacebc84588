// right: two threads fill the halves of one array of sixty million numbers, every thousandth cell, and main sums them when both have ended.
public class SixtyMillionCells {

    private static final int SIZE = 60_000_000;

    public static void main(String[] args) throws InterruptedException {
        int[] field = new int[SIZE];
        Thread[] sowers = new Thread[2];
        for (int i = 0; i < sowers.length; i++) {
            int half = i;
            sowers[i] = new Thread(() -> {
                for (int cell = half * SIZE / 2; cell < (half + 1) * (SIZE / 2); cell += 1_000) {
                    field[cell] = half + 1;
                }
            }, "sower-" + i);
            sowers[i].start();
        }
        for (Thread sower : sowers) {
            sower.join();
        }
        long seeds = 0;
        for (int cell = 0; cell < SIZE; cell += 1_000) {
            seeds += field[cell];
        }
        if (seeds != 90_000) {
            throw new AssertionError(seeds + " seeds");
        }
    }
}

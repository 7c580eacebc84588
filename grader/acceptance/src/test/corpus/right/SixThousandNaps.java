// right: a watchman naps six thousand times, a tick each, and counts plainly; who joins him reads the count.
public class SixThousandNaps {

    private int rounds;

    private void watch() {
        try {
            for (int nap = 0; nap < 6_000; nap++) {
                Thread.sleep(1);
                rounds++;
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void main(String[] args) throws InterruptedException {
        SixThousandNaps house = new SixThousandNaps();
        Thread watchman = new Thread(house::watch, "watchman");
        watchman.start();
        watchman.join();
        if (house.rounds != 6_000) {
            throw new AssertionError(house.rounds + " rounds");
        }
    }
}

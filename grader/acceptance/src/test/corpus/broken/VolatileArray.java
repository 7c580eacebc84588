// broken: the array's field is volatile, its elements are not.
// finding: data-race 8 14
public class VolatileArray {

    private volatile long[] distances = new long[4];

    void measure(int at, long metres) {
        distances[at] = metres;
    }

    long farthest() {
        long farthest = 0;
        for (int at = 0; at < 4; at++) {
            long metres = distances[at];
            farthest = Math.max(farthest, metres);
        }
        return farthest;
    }

    public static void main(String[] args) throws InterruptedException {
        VolatileArray radar = new VolatileArray();
        long[] seen = new long[1];
        Thread antenna = new Thread(() -> radar.measure(2, 1500), "antenna");
        Thread screen = new Thread(() -> seen[0] = radar.farthest(), "screen");
        antenna.start();
        screen.start();
        antenna.join();
        screen.join();
        System.out.println(radar.farthest() + " m");
    }
}

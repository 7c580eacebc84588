// broken: each half of the curve is smoothed in place by a thread, and the point in the middle is read by the other half.
// finding: data-race 11 9
public class SmoothedInPlace {

    private final double[] curve = {1, 5, 2, 6, 3, 7};

    void smooth(int from, int to) {
        for (int at = from; at < to; at++) {
            double next = at + 1 < curve.length ? curve[at + 1] : 0;
            double mean = (next + at) / 2;
            curve[at] = mean;
        }
    }

    public static void main(String[] args) throws InterruptedException {
        SmoothedInPlace signal = new SmoothedInPlace();
        Thread left = new Thread(() -> signal.smooth(0, 3), "left half");
        Thread right = new Thread(() -> signal.smooth(3, 6), "right half");
        left.start();
        right.start();
        left.join();
        right.join();
        System.out.println("first point " + signal.curve[0]);
    }
}

// right: every thread makes thousands of short-lived objects of its own; a later object in the place of a dead one has nothing to do with it.
import java.util.ArrayList;
import java.util.List;

public class ShortLivedScratch {

    private static final class Point {
        private int x;
        private int y;

        Point moved(int by) {
            Point point = new Point();
            point.x = x + by;
            point.y = y - by;
            return point;
        }
    }

    private static int walk(int steps) {
        Point point = new Point();
        int length = 0;
        for (int step = 0; step < steps; step++) {
            point = point.moved(step % 3);
            int[] scratch = new int[8];
            scratch[step % 8] = point.x;
            List<Integer> trail = new ArrayList<>();
            trail.add(scratch[step % 8]);
            length += trail.size();
        }
        return length + point.x + point.y;
    }

    public static void main(String[] args) throws InterruptedException {
        int[] lengths = new int[4];
        for (int round = 0; round < 3; round++) {
            Thread[] walkers = new Thread[4];
            for (int i = 0; i < walkers.length; i++) {
                int walker = i;
                walkers[i] = new Thread(() -> lengths[walker] += walk(1000), "walker-" + i);
                walkers[i].start();
            }
            for (Thread walker : walkers) {
                walker.join();
            }
        }
        for (int length : lengths) {
            if (length != 3000) {
                throw new AssertionError("length " + length);
            }
        }
    }
}

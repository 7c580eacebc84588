// broken: a StampedLock is not reentrant, and the writer calls another method that takes it again.
// ending: stuck self-wait
import java.util.concurrent.locks.StampedLock;

public class StampedLockTwice {

    private final StampedLock lock = new StampedLock();
    private int x;
    private int y;

    void moveBoth(int steps) {
        long stamp = lock.writeLock();
        try {
            x += steps;
            moveUp(steps);
        } finally {
            lock.unlockWrite(stamp);
        }
    }

    void moveUp(int steps) {
        long stamp = lock.writeLock();
        try {
            y += steps;
        } finally {
            lock.unlockWrite(stamp);
        }
    }

    public static void main(String[] args) {
        StampedLockTwice robot = new StampedLockTwice();
        robot.moveBoth(3);
        System.out.println(robot.x + "," + robot.y);
    }
}

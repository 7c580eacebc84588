package zorgian.bench;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.StampedLock;
import java.util.stream.IntStream;
import zorgian.bench.Trial.Actor;
import zorgian.bench.Trial.Round;

/** Potential deadlocks, a lock that is kept, and a pool that is left. */
final class Locks {

    static final List<Trial> ALL = List.of(new Trial("TransferBothWays", "potential deadlock", Locks::transfers),
            new Trial("ThreePhilosophers", "potential deadlock of three", Locks::philosophers), new Trial("GateOnOneSide", "potential deadlock", Locks::gate),
            new Trial("StampedSwap", "potential deadlock", Locks::stamped), new Trial("ThrowsUnderLock", "lock not released", Locks::throwing),
            new Trial("PoolLeftOpen", "pool never shut down", Locks::pool));

    private Locks() {
    }

    private static void both(Object one, Object other, int[] done) {
        synchronized (one) {
            synchronized (other) {
                done[0]++;
            }
        }
    }

    private static Round transfers() {
        Object physics = new Object();
        Object chemistry = new Object();
        int[] done = new int[1];
        return new Round(List.of(() -> both(physics, chemistry, done), () -> both(chemistry, physics, done)), () -> done[0] == 2);
    }

    private static Round philosophers() {
        Object[] forks = {new Object(), new Object(), new Object()};
        int[][] meals = new int[3][1];
        List<Actor> actors = IntStream.range(0, 3).<Actor>mapToObj(seat -> () -> both(forks[seat], forks[(seat + 1) % 3], meals[seat])).toList();
        return new Round(actors, () -> meals[0][0] + meals[1][0] + meals[2][0] == 3);
    }

    private static Round gate() {
        Object gate = new Object();
        Object charge = new Object();
        Object mass = new Object();
        int[] done = new int[1];
        return new Round(List.of(() -> {
            synchronized (gate) {
                both(charge, mass, done);
            }
        }, () -> both(mass, charge, done)), () -> done[0] == 2);
    }

    private static Round stamped() {
        StampedLock left = new StampedLock();
        StampedLock right = new StampedLock();
        int[] done = new int[1];
        return new Round(List.of(() -> both(left, right, done), () -> both(right, left, done)), () -> done[0] == 2);
    }

    private static void both(StampedLock one, StampedLock other, int[] done) {
        long stamp = one.writeLock();
        long otherStamp = other.writeLock();
        done[0]++;
        other.unlockWrite(otherStamp);
        one.unlockWrite(stamp);
    }

    private static Round throwing() {
        ReentrantLock lock = new ReentrantLock();
        int[] sum = new int[1];
        return new Round(List.of(() -> {
            try {
                add(lock, sum, "twelve");
            } catch (NumberFormatException e) {
                // not weighed
            }
        }, () -> add(lock, sum, "3")), () -> sum[0] == 3);
    }

    private static void add(ReentrantLock lock, int[] sum, String label) {
        lock.lock();
        sum[0] += Integer.parseInt(label);
        lock.unlock();
    }

    private static Round pool() {
        int[] sum = new int[1];
        return new Round(List.of(() -> {
            ExecutorService pool = Executors.newFixedThreadPool(3);
            for (int number = 1; number <= 5; number++) {
                int side = number;
                sum[0] += pool.submit(() -> side * side).get();
            }
        }), () -> sum[0] == 55);
    }
}

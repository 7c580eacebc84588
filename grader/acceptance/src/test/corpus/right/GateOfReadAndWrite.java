// right: one order is taken under the read lock and the opposite one under the write lock of the same gate, and these exclude each other.
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class GateOfReadAndWrite {

    private final ReentrantReadWriteLock gate = new ReentrantReadWriteLock();
    private final ReentrantLock north = new ReentrantLock();
    private final ReentrantLock south = new ReentrantLock();
    private int trains;

    private void cross() {
        gate.readLock().lock();
        try {
            pass(north, south);
        } finally {
            gate.readLock().unlock();
        }
    }

    private void inspect() {
        gate.writeLock().lock();
        try {
            pass(south, north);
        } finally {
            gate.writeLock().unlock();
        }
    }

    private void pass(ReentrantLock first, ReentrantLock second) {
        first.lock();
        try {
            second.lock();
            try {
                trains++;
            } finally {
                second.unlock();
            }
        } finally {
            first.unlock();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        GateOfReadAndWrite tunnel = new GateOfReadAndWrite();
        Thread[] drivers = new Thread[2];
        for (int i = 0; i < drivers.length; i++) {
            drivers[i] = new Thread(() -> {
                for (int turn = 0; turn < 10; turn++) {
                    tunnel.cross();
                }
            }, "driver-" + i);
            drivers[i].start();
        }
        for (int turn = 0; turn < 5; turn++) {
            tunnel.inspect();
        }
        for (Thread driver : drivers) {
            driver.join();
        }
        if (tunnel.trains != 25) {
            throw new AssertionError(tunnel.trains + " trains");
        }
    }
}

// broken: one way takes the ReentrantLock and then the monitor, the other way the monitor and then the ReentrantLock.
// finding: potential-deadlock 14 24
import java.util.concurrent.locks.ReentrantLock;

public class LockAndMonitor {

    private final ReentrantLock valve = new ReentrantLock();
    private final Object gauge = new Object();
    private int bar = 1;

    void open() {
        valve.lock();
        try {
            synchronized (gauge) {
                bar--;
            }
        } finally {
            valve.unlock();
        }
    }

    void calibrate() {
        synchronized (gauge) {
            valve.lock();
            try {
                bar++;
            } finally {
                valve.unlock();
            }
        }
    }

    public static void main(String[] args) throws InterruptedException {
        LockAndMonitor boiler = new LockAndMonitor();
        Thread operator = new Thread(boiler::open, "operator");
        Thread engineer = new Thread(boiler::calibrate, "engineer");
        operator.start();
        Thread.sleep(20);
        engineer.start();
        operator.join();
        engineer.join();
        System.out.println(boiler.bar + " bar");
    }
}
